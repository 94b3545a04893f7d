#!/usr/bin/env python3
"""Checks a report that proves itself, or a proof.json, with nothing but Python and independently of what wrote it.
check.py FILE [--key FILE.pub.pem or FINGERPRINT] [--head TREE]; it ends with 0 where it is proven, else with 1."""
import argparse, base64, hashlib, html, json, os, re, sys
# The SHA-256 of what stands around the report and its proof in a page (style, checker, ...), for every version of it.
KNOWN = {"e397a0d15794742cd67322fc56501d39cb3d9e2a67521b52c94fb3a3620c43ec"}
DATA = '<script id="proof.data" type="application/json">'
MONTHS = "January February March April May June July August September October November December".split()
BLANK = "\t\n\v\f\r\x1c\x1d\x1e\x1f \u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u2028\u2029\u205f\u3000"
class Fault(Exception): "A place, and what is wrong there."
def need(right, place, wrong):
    if not right: raise Fault(place, wrong)
def say(text): print("".join(each if each.isprintable() else " " for each in text))
# JSON that says one thing to everybody: no field twice, none more, none missing, whole numbers.
def once(pairs):
    need(len(dict(pairs)) == len(pairs), "file", "a field stands in it twice")
    return dict(pairs)
def strict(text): return json.loads(text, object_pairs_hook=once, parse_float=int, parse_constant=int)
def shaped(value, fields="position id type version recordedMicros facts commitments texts metadata tags path"):  # [] is left out
    need(list(value) == [each for each in fields.split() if each in value], "file", "its fields are not: " + fields)
    return {each: value.get(each, []) for each in fields.split()}
# Leaves and trees: evidence.md, RFC 9162.
def raw(data): return data.encode() if isinstance(data, str) else data
def sha(data): return hashlib.sha256(raw(data)).digest()
def number(n): return n.to_bytes(8, "big")
def put(data): return number(len(raw(data))) + raw(data)
def leaf(event):
    known = [bytes.fromhex(each) for each in (event["id"], "".join(event["commitments"]), event["metadata"])]
    return sha(b"\0" + number(1) + number(event["position"]) + put(known[0]) + put(event["type"]) + number(event["version"])
               + number(event["recordedMicros"]) + put(event["facts"]) + put(known[1]) + put(known[2])
               + number(len(event["tags"])) + b"".join(map(put, event["tags"])))
def climb(at, end, begin, path):  # from a hash to the root of what lies before it, and to that of all (2.1.3.2, 2.1.4.2)
    before = after = begin
    for beside in map(bytes.fromhex, path):
        need(end, "file", "a path of hashes is too long")
        right = at & 1 or at == end
        before = sha(b"\1" + beside + before) if right else before
        after = sha(b"\1" + beside + after) if right else sha(b"\1" + after + beside)
        while right and not at & 1 and at: at, end = at >> 1, end >> 1
        at, end = at >> 1, end >> 1
    return (before.hex(), after.hex()) if end == 0 else ("", "")
def holds(event, head):
    for text in event["texts"]:
        n, made = shaped(text, "number salt text internal")["number"], bytes.fromhex(text["salt"])
        if event["commitments"][n:n + 1] != [sha(made + n.to_bytes(4, "big") + text["text"].encode()).hex()]: return False
    at, end = event["position"] - 1, head["position"] - 1
    return 0 <= at <= end and climb(at, end, leaf(event), event["path"])[1] == head["tree"]
def goes_on(older, newer, path):
    at, end = older["position"] - 1, newer["position"] - 1
    if not 0 <= at < end: return at == end and not path and older["tree"] == newer["tree"]
    path = path if older["position"] & at else [older["tree"]] + path
    while at & 1: at, end = at >> 1, end >> 1
    return bool(path) and climb(at, end, bytes.fromhex(path[0]), path[1:]) == (older["tree"], newer["tree"])
# Ed25519: RFC 8032, 5.1. It is slow and leaks the time it takes, which does no harm to a public key.
P, L = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
def add(a, b):
    t = D * a[0] * b[0] * a[1] * b[1] % P
    return (a[0] * b[1] + a[1] * b[0]) * pow(1 + t, P - 2, P) % P, (a[1] * b[1] + a[0] * b[0]) * pow(1 - t, P - 2, P) % P
def times(n, point):
    return (0, 1) if n == 0 else add(times(n - 1, point), point) if n & 1 else times(n >> 1, add(point, point))
def point(data):
    y, odd = int.from_bytes(data, "little") & (1 << 255) - 1, data[31] >> 7
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = next((x for x in (r * pow(2, e * (P - 1) // 4, P) % P for r in [pow(square, (P + 3) // 8, P)] for e in (0, 1))
              if x * x % P == square), None)
    need(x is not None and y < P and (x or not odd), "head", "the key or the signature is no point of the curve")
    return (P - x if x & 1 != odd else x), y
def verifies(key, message, signature):
    s = int.from_bytes(signature[32:], "little")
    if len(key) != 44 or len(signature) != 64 or s >= L: return False
    k = int.from_bytes(hashlib.sha512(signature[:32] + key[12:] + message).digest(), "little") % L
    return times(s, point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))) == add(point(signature[:32]), times(k, point(key[12:])))
def signer(head, key):  # the fingerprint of the key by which the head is signed; none where it is not, or not checked here
    need("signature" in head or not key, "head", "a key without a signature")
    if "signature" not in head: return ""
    name, value = head["signature"]["key"], head["signature"]["value"]
    note = "vpshr record head 1\nposition %d\nchain %s\ntree %s\nkey %s\n" % (head["position"], head["chain"], head["tree"], name)
    if key[:12].hex() != "302a300506032b6570032100":
        return say("the signature is not checked here, for it is none of Ed25519")
    right = sha(key).hex() == name and verifies(key, note.encode(), base64.b64decode(value))
    need(right, "head", "the signature of the head is not of it and of the key in the file")
    return name
# The page, as it follows from the report.
def esc(text): return html.escape(text, False).replace("\xa0", "&nbsp;")
def tag(name, content, **attributes):
    kept = {key.replace("_", "-"): esc(value).replace('"', "&quot;") for key, value in attributes.items() if value}
    return "<%s%s>%s</%s>" % (name, "".join(' %s="%s"' % each for each in kept.items()), content, name)
def link(address, text):
    return tag("a", esc(text or address), href=address, rel="noreferrer") if address else esc(text)
def item(one):
    lines = [esc(line.strip(BLANK)) for line in re.split("\r\n|[\n\v\f\r\x85\u2028\u2029]", one["text"])]
    notes = "".join(tag("sup", tag("a", str(n), href="#note.%d" % n)) for n in one.get("notes", []))
    kept = {"data_relation": one["relation"], "data_when": one.get("when"), "data_confirmed": one.get("confirmed")}
    return tag("span", "<br>".join(lines) + notes, id=one["entry"], **kept)
def block(one, level):
    if "box" in one:
        inner = "".join(block(each, level) for each in one["paragraphs"])
        return tag("aside", tag("h%d" % (level + 2), esc(one["title"])) + inner, id="section-" + one["box"])
    if "picture" in one:
        return tag("figure", tag("figcaption", item(one["caption"]) + " " + tag("small", link(one["address"], one["credit"]))))
    label = esc(one.get("label", ""))
    begin = tag("em", label + ":", **{"class": "label"}) + " " if label else ""
    return tag("p", begin + " ".join(map(item, one["items"])) if one["items"] else tag("em", label))
def section(one):
    inner = "".join(block(each, one["level"]) for each in one["blocks"])
    return tag("section", tag("h%d" % (one["level"] + 1), esc(one["title"])) + inner, id="section-" + one["key"])
def date(edtf):
    parts = edtf.split("-") if re.fullmatch(r"\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?", edtf) else [edtf]
    return " ".join([str(int(each)) for each in parts[2:]] + [MONTHS[int(each) - 1] for each in parts[1:2]] + parts[:1])
def note(one):
    read = "read on " + date(one["accessed"]) if "accessed" in one else ""
    cited = ", ".join(filter(None, [one["title"], one.get("publisher"), date(one.get("published", "")), read]))
    return tag("li", esc(cited) + ". " + link(one.get("address", ""), ""), id="note.%d" % one["number"])
def main_part(report, head, later):
    by = ", signed by key %(key)s: %(value)s" % head["signature"] if "signature" in head else ", not signed."
    state = "The record with this publication as its last event: position %(position)d, chain %(chain)s, tree %(tree)s" % head
    since = tag("ul", "".join(tag("li", esc(each)) for each in later[1:]))
    aside = tag("aside", tag("p", esc(later[0])) + since, id="proof.later") if later else ""
    titles = tag("h1", esc(report["title"][0])) + "".join(tag("p", esc(each), **{"class": "subtitle"}) for each in report["title"][1:])
    notes = tag("footer", tag("ol", "".join(map(note, report["footnotes"])))) if report["footnotes"] else ""
    return tag("main", aside + tag("header", titles) + "".join(
        map(section, report["sections"])) + notes + tag("footer", tag("p", state + by), id="proof.head"), lang=report["language"])
# What is checked, in order.
def sentences(node):
    inner = node.values() if isinstance(node, dict) else node if isinstance(node, list) else []
    return [node] if isinstance(node, dict) and "positions" in node else [one for each in inner for one in sentences(each)]
def said(entry, events):  # what an entry says after these events; None where that is not shown
    text = None
    for event in events:
        facts, texts = strict(event["facts"]), {each["number"]: each["text"] for each in event["texts"]}
        for part, owner in ((facts.get("entry"), None), (facts.get("after"), None), (facts.get("change"), facts.get("entry"))):
            if isinstance(part, dict) and (owner or part.get("id")) == entry and "text" in part:
                of = part["text"] if isinstance(part["text"], dict) else {"en": part["text"]}
                text = texts.get(of["en"]) if "en" in of else text
    return text
def report_page(text):
    data, main = text.partition(DATA)[2].partition("</script>"), text.partition("<main")[2].partition("</main>")
    need(data[1] and main[1], "file", "it is cut off, or is no report that proves itself")
    proof = strict(data[0])
    need(json.dumps(proof, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c") == data[0] and proof["form"] == 1,
         "file", "it is not written in the one way in which it is")
    proof = shaped(proof, "form head key document publication seam events later")
    report, head, publication = strict(proof["document"]), proof["head"], shaped(proof["publication"])
    proof["events"] = [shaped(each) for each in proof["events"]]
    shaped(shaped(head, "position chain tree signature")["signature"] or {}, "key value")
    by = signer(head, bytes.fromhex(proof["key"]))
    is_one = publication["type"] in ("report.ReportPublished", "report.ReportReissued")
    need(is_one and holds(publication, head), "publication", "the event of the publication does not lead to the head")
    bound = strict(publication["facts"])
    imprint, seal = bound["imprint"], bound["imprint"]["seal"]
    need(goes_on(seal, head, proof["seam"]), "seal", "the head does not go on from the seal that the report prints")
    events, shown, last, items = {each["position"]: each for each in proof["events"]}, 0, 0, sentences(report)
    for event in proof["events"]:
        right, last = last < event["position"] <= bound["position"] and holds(event, head), event["position"]
        need(right, "#%d" % last, "the event does not lead to the head")
    for one in items:
        text_of = said(one["entry"], [events[n] for n in one["positions"]]) if events.keys() >= set(one["positions"]) else None
        like = ".+".join(map(re.escape, re.split(r"\{[a-z0-9-]+\}", text_of or "")))
        need(text_of is None or re.fullmatch(like, one["text"], re.S), one["entry"], "its text is not what its events say")
        shown += text_of is not None
    need(len(items) == len(imprint["items"]), "document", "there are more or fewer sentences than were published")
    salt = {each["number"]: each["text"] for each in publication["texts"]}.get(imprint["salt"], "")
    need(sha(salt + proof["document"]).hex() == imprint["digest"] and report["report"] == bound["subject"]
         and report["position"] == bound["position"] == seal["position"], "document", "it is not what was published")
    here, made = "<main" + main[0] + "</main>", main_part(report, head, proof["later"])
    if here != made:
        before = made.rfind('<span id="', 0, len(os.path.commonprefix([made, here])))
        raise Fault(made[before + 10:].split('"')[0] if before > 0 else "page", "what the page shows is not what was published")
    around = text.replace(here, "", 1).replace(DATA + data[0], DATA, 1)
    need(sha(around).hex() in KNOWN, "page", "what stands around the report is none that is known")
    say("whole: all %d sentences of version %d of %s, %d with their events" % (len(items), bound["version"], bound["subject"], shown))
    return [head], by
def proof_json(proof, key):
    if "heads" in proof:
        older, newer, path = shaped(proof["heads"], "older newer path").values()
        need(goes_on(older, newer, path), "heads", "the newer does not begin with all of the older")
        return [older, newer], key and signer(older, key) and signer(newer, key)
    entry, head, events = shaped(proof["entry"], "id head events").values()
    events = [shaped(each) for each in events]
    need(events and all(holds(event, head) for event in events), "entry", "its events do not lead to the head")
    say("whole: %d events of %s, which then said: %s" % (len(events), entry, said(entry, events)))
    return [head], key and signer(head, key)
def main():
    asked = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    for each in ("file", "--key", "--head"): asked.add_argument(each, default="")
    asked = asked.parse_args()
    try:
        pem = open(asked.key).read().split("\n")[1:-2] if asked.key.endswith(".pem") else []
        text, known = open(asked.file, encoding="utf-8", newline="").read(), base64.b64decode("".join(pem))
        heads, by = report_page(text) if text.startswith("<") else proof_json(strict(text), known)
    except (Fault, OSError, ValueError, LookupError, TypeError, AttributeError, OverflowError) as fault:
        return say("broken: %s: %s" % (fault.args if isinstance(fault, Fault) else ("file", "it cannot be read: %r" % fault))) or 1
    key = sha(known).hex() if pem else asked.key.lower()
    say("head: position %d, tree %s, signed by %s" % (heads[-1]["position"], heads[-1]["tree"], by or "nobody that is checked here"))
    proven = (key or asked.head) and key in ("", by) and asked.head in [""] + [each["tree"] for each in heads]
    say("proven" if proven else "not proven: the head is not vouched for by a key or a tree hash that you have from elsewhere")
    return 0 if proven else 1
if __name__ == "__main__": sys.exit(main())
