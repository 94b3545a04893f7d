#!/usr/bin/env python3
"""Reads and checks an archived report with nothing but Python 3 and check.py beside it: every file by the manifests, the
report by its proof, its forms and its history by the report, and the sealed history, if it is there, by its chain.
read.py [FOLDER] [--text] [--key FILE.pub.pem or FINGERPRINT] [--head TREE]; it ends with 0 where all is whole, else with 1."""
import argparse, base64, contextlib, hashlib, html, html.parser, json, os, re, sys

sys.dont_write_bytecode = True
HERE = os.path.dirname(os.path.abspath(__file__))
MANIFESTS = {"tagmanifest-sha256.txt": False, "manifest-sha256.txt": True}


class Fault(Exception):
    "A file, and what is wrong with it."


def need(right, place, wrong):
    if not right:
        raise Fault(place, wrong)


# The files: each is one of those that are listed, and is what it was.
def walk_failed(failure):
    raise failure


def files(folder):
    for place, folders, names in os.walk(folder, onerror=walk_failed):
        for name in names + [each for each in folders if not os.listdir(os.path.join(place, each))]:
            yield os.path.relpath(os.path.join(place, name), folder).replace(os.sep, "/")
        for name in folders:
            need(not os.path.islink(os.path.join(place, name)), name, "it is a link, and no folder")


def opened(folder, name):
    return open(os.path.join(folder, *name.split("/")), "rb")


def read(folder, name):
    with opened(folder, name) as file:
        return file.read().decode("utf-8")


def digest(folder, name):
    path, known = os.path.join(folder, *name.split("/")), hashlib.sha256()
    need(os.path.isfile(path) and not os.path.islink(path), name, "it is not there as a file")
    with open(path, "rb") as file:
        for part in iter(lambda: file.read(1 << 20), b""):
            known.update(part)
    return known.hexdigest()


def listed(folder):
    known = {}
    for name, holds_payload in MANIFESTS.items():
        lines = read(folder, name).split("\n")
        need(lines.pop() == "" and lines == sorted(lines, key=lambda line: line[66:]), name, "it is cut off, or not in order")
        for line in lines:
            found = re.fullmatch("([0-9a-f]{64})  ([!-~]+)", line)
            right = found and found[2].startswith("data/") == holds_payload and found[2] not in known
            need(right, name, "a line in it is none of a manifest")
            known[found[2]] = found[1]
    return known


def check_files(folder):
    known = listed(folder)
    there = set(files(folder)) - {"tagmanifest-sha256.txt"}
    for name in sorted(there - known.keys()):
        raise Fault(name, "it was not archived")
    for name, was in sorted(known.items()):
        need(name in there, name, "it was archived, and is not there")
        need(digest(folder, name) == was, name, "it is not what was archived")
    payload = [name for name in known if name.startswith("data/")]
    size = sum(os.path.getsize(os.path.join(folder, *name.split("/"))) for name in payload)
    oxum = "Payload-Oxum: %d.%d" % (size, len(payload))
    need(oxum in read(folder, "bag-info.txt").split("\n"), "bag-info.txt", "it counts other files, or another size")
    return known


# The report: its proof, and its forms beside it.
def proven(folder):
    page = read(folder, "data/proof.html")
    heads, by = check.report_page(page)
    proof = check.strict(page.partition(check.DATA)[2].partition("</script>")[0])
    return check.strict(proof["document"]), proof, heads, by


def words(text):
    return " ".join(text.split())


def letters(text):  # without the marks of Markdown, and what it writes in other signs
    return re.sub(r"\W+|_", "", html.unescape(re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", text)))


class Sentences(html.parser.HTMLParser):
    "The sentences of a page: what has a relation to the year, without its notes and its links to traces."

    def __init__(self, page):
        super().__init__()
        self.found, self.open, self.beside = [], [], 0
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        named = dict(attributes)
        if tag == "span":
            begins = "data-relation" in named
            self.found += [[named.get("id"), ""]] if begins else []
            self.open.append(begins)
        elif tag == "br":
            self.handle_data(" ")
        if tag == "sup" or (tag == "a" and named.get("class") == "trace"):
            self.beside += 1

    def handle_endtag(self, tag):
        if tag == "span" and self.open:
            self.open.pop()
        if tag in ("sup", "a") and self.beside:
            self.beside -= 1

    def handle_data(self, data):
        if any(self.open) and not self.beside:
            self.found[-1][1] += data


def check_forms(folder, report, items):
    as_json = json.loads(read(folder, "data/report.json"))
    need({name: as_json.get(name) for name in report} == report, "data/report.json", "it is not the report that is proven")
    printed = [(entry, words(text)) for entry, text in Sentences(read(folder, "data/report.html")).found]
    right = printed == [(one["entry"], words(one["text"])) for one in items]
    need(right, "data/report.html", "its sentences are not those that are proven")
    rest = letters(read(folder, "data/report.md"))
    for one in items:
        before, found, rest = rest.partition(letters(one["text"]))
        need(found or not letters(one["text"]), "data/report.md", "the sentence %s is not in it, or not at its place" % one["entry"])


# The history, as far as whoever it is for may see it.
def rows(folder, table):
    return [json.loads(line) for line in read(folder, "data/history/%s.jsonl" % table).splitlines()]


def check_history(folder, report, bound, items):
    version = [row for row in rows(folder, "publications")
               if (row["report"], row["version"]) == (report["report"], bound["version"])]
    need(version and version[0]["made_from"] == report["position"], "data/history", "this publication is not in it")
    said = {}
    for row in rows(folder, "texts"):
        said.setdefault((row["entry"], row["language"]), set()).add(words(row.get("text", "")))
    for one in items:
        texts = said.get((one["entry"], report["language"])) or said.get((one["entry"], "en"), set())
        need(words(one["text"]) in texts, "data/history", "it does not say what the report says of " + one["entry"])


def check_attachments(folder, known):
    recorded = {row["sha256"] for row in rows(folder, "attachments")}
    for name in known:
        if name.startswith("data/attachments/"):
            called = name.split("/")[2].split(".")[0]
            need(called == known[name] and called in recorded, name, "it is none of the files that were recorded")


# The sealed history: every event of the record, with the hash that follows from it and from the one before it.
def fields(line):
    found, at, reader = {}, 1, json.JSONDecoder()
    while line[at:at + 1] not in ("", "}"):
        name, at = reader.raw_decode(line, at)
        value, end = reader.raw_decode(line, at + 1)
        found[name] = value, line[at + 1:end]
        at = end + (line[end:end + 1] == ",")
    return found


def octets(field):
    value, written = field
    return base64.b64decode(value) if isinstance(value, str) else written.encode("utf-8")


def chained(before, event):
    put, number = check.put, check.number
    named = [put(event["id"][0]), put(event["type"][0])]
    held = [put(octets(event[name])) for name in ("facts", "commitments", "metadata")]
    tags = event["tags"][0]
    return check.sha(number(1) + before + number(event["position"][0]) + b"".join(named) + number(event["version"][0])
                     + number(event["recorded"][0]) + b"".join(held) + number(len(tags)) + b"".join(map(put, tags)))


def leaf(event):
    name, held = check.put(event["id"][0]), octets(event["commitments"]).hex()
    return check.leaf({
        "position": event["position"][0], "id": check.sha(name).hex(), "type": event["type"][0],
        "version": event["version"][0], "recordedMicros": event["recorded"][0], "facts": octets(event["facts"]),
        "commitments": [held], "metadata": check.sha(name + check.put(octets(event["metadata"]))).hex(),
        "tags": event["tags"][0]})


def root(leaves):
    peaks = []
    for count, one in enumerate(leaves, 1):
        while not count & 1:
            one, count = check.sha(b"\1" + peaks.pop() + one), count >> 1
        peaks.append(one)
    one = peaks.pop()
    while peaks:
        one = check.sha(b"\1" + peaks.pop() + one)
    return one.hex()


def check_sealed(folder, name, heads):
    chain, leaves, hashes, known = bytes(32), [], [], hashlib.sha256()
    with opened(folder, name) as file:
        header = json.loads(file.readline())
        known.update((json.dumps(header, separators=(",", ":")) + "\n").encode("utf-8"))
        for line in file:
            event = fields(line.decode("utf-8").rstrip("\n"))
            if "digest" in event:
                need(event["digest"][0] == known.hexdigest(), name, "its last line is not of the lines before it")
                break
            known.update(line)
            if "position" in event:
                chain = chained(chain, event)
                follows = event["position"][0] == len(leaves) + 1 and event["hash"][0] == chain.hex()
                need(follows, name, "event %d does not follow from the one before it" % (len(leaves) + 1))
                leaves.append(leaf(event))
                hashes.append(chain.hex())
        need("digest" in event and not file.read(), name, "it is cut off, or goes on behind its end")
    need(header["head"] == {"position": len(leaves), "hash": chain.hex()}, name, "it is not the history of its head")
    for head in heads:
        right = hashes[head["position"] - 1] == head["chain"] and root(leaves[:head["position"]]) == head["tree"]
        need(right, name, "it is not the record in which the report was published")
    check.say("whole: the sealed history of %d events, along its chain, with the head of the proof" % len(leaves))


# The report as a plain text.
def lines(report):
    yield from report["title"]
    for section in report["sections"]:
        yield from ["", section["title"], "=" * len(section["title"])]
        for block in section["blocks"]:
            yield from block_lines(block)
    if report["footnotes"]:
        yield from ["", "Sources", "======="]
    for note in report["footnotes"]:
        told = [note.get(name) for name in ("title", "publisher", "published", "accessed", "address")]
        yield "[%d] %s" % (note["number"], ", ".join(filter(None, told)))


def block_lines(block):
    if "box" in block:
        yield from ["", block["title"], "-" * len(block["title"])]
        for paragraph in block["paragraphs"]:
            yield from block_lines(paragraph)
    elif "picture" in block:
        yield from ["", "Picture: " + sentence(block["caption"]) + " " + block["credit"]]
    else:
        label = block["label"] + ": " if "label" in block else ""
        yield from ["", label + " ".join(map(sentence, block["items"]))]


def sentence(one):
    return one["text"] + "".join("[%d]" % number for number in one.get("notes", []))


def main():
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("folder", nargs="?", default=HERE)
    asked.add_argument("--text", action="store_true", help="print the report as a plain text")
    asked.add_argument("--key", default="", help="the key of the government: its file, or its SHA-256")
    asked.add_argument("--head", default="", help="a tree hash that somebody else keeps")
    asked = asked.parse_args()
    try:
        with contextlib.redirect_stdout(sys.stderr if asked.text else sys.stdout):
            return whole(asked)
    except (OSError, ValueError, LookupError, TypeError, AttributeError, OverflowError, RecursionError) as fault:
        return print("broken: it cannot be read: %r" % fault) or 1
    except Exception as fault:  # a fault that was found here, or by check.py
        if type(fault).__name__ != "Fault":
            raise
        return print("broken: %s: %s" % fault.args) or 1


def whole(asked):
    global check
    known = check_files(asked.folder)
    sys.path.insert(0, HERE)
    import check
    report, proof, heads, by = proven(asked.folder)
    items = check.sentences(report)
    check_forms(asked.folder, report, items)
    check_history(asked.folder, report, check.strict(proof["publication"]["facts"]), items)
    check_attachments(asked.folder, known)
    if "data/sealed-history.jsonl" in known:
        check_sealed(asked.folder, "data/sealed-history.jsonl", heads)
    if asked.text:
        sys.__stdout__.buffer.write(("\n".join(lines(report)) + "\n").encode("utf-8"))
    check.say("whole: all %d files" % len(known))
    return vouched(asked, heads[-1], by)


def vouched(asked, head, by):
    pem = open(asked.key).read().split("\n")[1:-2] if asked.key.endswith(".pem") else []
    key = check.sha(base64.b64decode("".join(pem))).hex() if pem else asked.key.lower()
    signed = " signed by " + by if by else " not signed by a key that is checked here"
    check.say("head: position %d, tree %s," % (head["position"], head["tree"]) + signed)
    if not key and not asked.head:
        return check.say("by whom: give --key or --head, from elsewhere, to know whether it is the government's") or 0
    right = key in ("", by) and asked.head in ("", head["tree"])
    return check.say("proven" if right else "not proven: the head is another, or signed by another") or (0 if right else 1)


if __name__ == "__main__":
    sys.exit(main())
