
"use strict";
// Checks the report on this page against the proof in it. It asks nothing of anybody: no request leaves the page.
// What rests on what stands in evidence.md; check.py and vp check take the same steps in the same order.
(() => {
    const STYLE = "fb4ac20186e8ac501fad20d2a57e3fc26fe92de99be798a46cb306b18ab9a307";
    const KINDS = ["report.ReportPublished", "report.ReportReissued"];
    const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December"];
    const BLANKS = "[\\t\\n\\v\\f\\r\\x1c-\\x1f \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]+";
    const ENDS = new RegExp("^" + BLANKS + "|" + BLANKS + "$", "g");

    class Fault extends Error {
        constructor(place, wrong) {
            super(wrong);
            this.place = place;
        }
    }
    const need = (right, place, wrong) => {
        if (!right) {
            throw new Fault(place, wrong);
        }
    };

    // JSON that says one thing to everybody; empty lists are left out
    const EVENT = "position id type version recordedMicros facts commitments texts metadata tags path";
    const shaped = (value, fields) => need(Object.keys(value).join(" ")
        === fields.split(" ").filter(field => Object.hasOwn(value, field)).join(" "), "file", "its fields are not: " + fields);

    // Bytes and hashes
    const utf8 = text => new TextEncoder().encode(text);
    const hex = bytes => [...bytes].map(byte => byte.toString(16).padStart(2, "0")).join("");
    const unhex = text => {
        need(/^([0-9a-f]{2})*$/.test(text), "file", "a hash is not in hexadecimal digits");
        return Uint8Array.from(text.match(/../g) || [], pair => parseInt(pair, 16));
    };
    const join = parts => {
        const all = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
        parts.reduce((at, part) => (all.set(part, at), at + part.length), 0);
        return all;
    };
    const number = (n, size = 8) => {
        const bytes = new Uint8Array(size);
        for (let i = size - 1, left = BigInt(n); i >= 0; i--, left >>= 8n) {
            bytes[i] = Number(left & 255n);
        }
        return bytes;
    };
    const sha = async (...parts) => new Uint8Array(await crypto.subtle.digest("SHA-256", join(parts)));
    const put = data => join([number(data.length), data]);

    // Leaves and trees: RFC 9162
    const leaf = event => sha(
        number(0, 1), number(1), number(event.position), put(unhex(event.id)), put(utf8(event.type)),
        number(event.version), number(event.recordedMicros), put(utf8(event.facts)),
        put(unhex((event.commitments || []).join(""))), put(unhex(event.metadata)),
        number((event.tags || []).length), ...(event.tags || []).map(tag => put(utf8(tag))));
    const climb = async (at, end, begin, path) => {
        let before = begin;
        let after = begin;
        for (const beside of path.map(unhex)) {
            need(end > 0, "file", "a path of hashes is too long");
            const right = at % 2 === 1 || at === end;
            before = right ? await sha(number(1, 1), beside, before) : before;
            after = right ? await sha(number(1, 1), beside, after) : await sha(number(1, 1), after, beside);
            for (; right && at % 2 === 0 && at > 0; at = at / 2, end = Math.floor(end / 2)) {
                // a node without a neighbour rises until it has one
            }
            at = Math.floor(at / 2);
            end = Math.floor(end / 2);
        }
        return end === 0 ? [hex(before), hex(after)] : ["", ""];
    };
    const holds = async (event, head) => {
        shaped(event, EVENT);
        for (const text of event.texts || []) {
            shaped(text, "number salt text internal");
            const made = await sha(unhex(text.salt), number(text.number, 4), utf8(text.text));
            if (hex(made) !== (event.commitments || [])[text.number]) {
                return false;
            }
        }
        const at = event.position - 1;
        const end = head.position - 1;
        return at >= 0 && at <= end && (await climb(at, end, await leaf(event), event.path || []))[1] === head.tree;
    };
    const goesOn = async (older, newer, path) => {
        let at = older.position - 1;
        let end = newer.position - 1;
        if (at >= end) {
            return at === end && path.length === 0 && older.tree === newer.tree;
        }
        const isFull = Number.isInteger(Math.log2(older.position));
        const [begin, ...rest] = isFull ? [older.tree, ...path] : path;
        for (; at % 2 === 1; at = Math.floor(at / 2), end = Math.floor(end / 2)) {
            // up to where the older tree ends
        }
        const [before, after] = begin ? await climb(at, end, unhex(begin), rest) : ["", ""];
        return before === older.tree && after === newer.tree;
    };

    // Signatures: Ed25519, or ECDSA on P-256 in DER with the lower s
    const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
    const raw = der => {
        const parts = hex(der).match(/^30(..)02(..)((?:..)+)$/) || [];
        const first = 2 * parseInt(parts[2], 16);
        const [r, rest] = [(parts[3] || "").slice(0, first), (parts[3] || "").slice(first)];
        const s = rest.slice(4);
        need(parseInt(parts[1], 16) === der.length - 2 && rest.startsWith("02")
            && 2 * parseInt(rest.slice(2, 4), 16) === s.length
            && [r, s].every(n => /^(0[1-9a-f]|[1-7].|00[89a-f].)/.test(n) && n.replace(/^00/, "").length <= 64)
            && BigInt("0x" + s) <= ORDER / 2n, "head", "the signature of the head is not written as it must be");
        return unhex([r, s].map(n => n.replace(/^00/, "").padStart(64, "0")).join(""));
    };
    const verifies = async (key, text, signature) => {
        const isEdwards = hex(key).startsWith("302a300506032b6570032100");
        const way = isEdwards ? {name: "Ed25519"} : {name: "ECDSA", namedCurve: "P-256", hash: "SHA-256"};
        const known = await crypto.subtle.importKey("spki", key, way, false, ["verify"])
            .catch(() => null);
        return known && crypto.subtle.verify(way, known, isEdwards ? signature : raw(signature), utf8(text));
    };
    const signer = async (head, key) => {
        if (!head.signature) {
            need(key === "", "head", "a key stands here without a signature");
            return {name: "", isChecked: true};
        }
        const {key: name, value} = head.signature;
        const note = "vpshr record head 1\nposition " + head.position + "\nchain " + head.chain + "\ntree " + head.tree
            + "\nkey " + name + "\n";
        const isSigned = await verifies(unhex(key), note, Uint8Array.from(atob(value), c => c.charCodeAt(0)));
        need(hex(await sha(unhex(key))) === name && isSigned !== false, "head",
            "the signature of the head is not of it and of the key in the file");
        return {name, isChecked: isSigned === true};
    };

    // The text, as it follows from the report
    const el = (name, attributes, ...children) => {
        const made = document.createElement(name);
        Object.entries(attributes).filter(([, value]) => value).forEach(([key, value]) => made.setAttribute(key, value));
        made.append(...children.filter(child => child !== ""));
        return made;
    };
    const item = one => {
        const lines = one.text.split(/\r\n|[\n\v\f\r\x85\u2028\u2029]/).map(line => line.replace(ENDS, ""));
        return el("span", {
            "id": one.entry, "data-relation": one.relation, "data-when": one.when, "data-confirmed": one.confirmed
        }, ...lines.flatMap((line, i) => i > 0 ? [el("br", {}), line] : [line]),
        ...(one.notes || []).map(n => el("sup", {}, el("a", {href: "#note." + n}, String(n)))));
    };
    const link = (address, text) => address ? el("a", {href: address, rel: "noreferrer"}, text || address) : text;
    const block = (one, level) => {
        if ("box" in one) {
            return el("aside", {id: "section-" + one.box}, el("h" + (level + 2), {}, one.title),
                ...one.paragraphs.map(each => block(each, level)));
        }
        if ("picture" in one) {
            return el("figure", {}, el("figcaption", {}, item(one.caption), " ",
                el("small", {}, link(one.address, one.credit))));
        }
        const label = one.label || "";
        const begin = label === "" ? [] : [el("em", {class: "label"}, label + ":"), " "];
        return one.items.length === 0
            ? el("p", {}, el("em", {}, label))
            : el("p", {}, ...begin, ...one.items.flatMap((each, i) => i > 0 ? [" ", item(each)] : [item(each)]));
    };
    const section = one => el("section", {id: "section-" + one.key}, el("h" + (one.level + 1), {}, one.title),
        ...one.blocks.map(each => block(each, one.level)));
    const date = edtf => {
        const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/.exec(edtf) || [null, edtf];
        return [day && String(Number(day)), month && MONTHS[month - 1], year].filter(Boolean).join(" ");
    };
    const note = one => el("li", {id: "note." + one.number}, [
        one.title, one.publisher, one.published && date(one.published), one.accessed && "read on " + date(one.accessed)
    ].filter(Boolean).join(", ") + ". ", link(one.address, ""));
    const list = (name, all) => el(name, {}, ...all);
    const text = (report, head, later) => {
        const by = head.signature
            ? ", signed by key " + head.signature.key + ": " + head.signature.value : ", not signed.";
        const made = el("main", {lang: report.language});
        if (later.length > 0) {
            made.append(el("aside", {id: "proof.later"}, el("p", {}, later[0]),
                list("ul", later.slice(1).map(line => el("li", {}, line)))));
        }
        made.append(el("header", {}, el("h1", {}, report.title[0]),
            ...report.title.slice(1).map(line => el("p", {class: "subtitle"}, line))));
        made.append(...report.sections.map(section));
        if (report.footnotes.length > 0) {
            made.append(el("footer", {}, list("ol", report.footnotes.map(note))));
        }
        made.append(el("footer", {id: "proof.head"}, el("p", {}, "The record with this publication as its last event: "
            + "position " + head.position + ", chain " + head.chain + ", tree " + head.tree + by)));
        made.normalize();
        return made;
    };

    // What is checked, in order
    const sentences = node => node === null || typeof node !== "object" ? []
        : "positions" in node ? [node] : Object.values(node).flatMap(sentences);
    const said = (entry, events) => {
        let text = null;
        for (const event of events) {
            const facts = JSON.parse(event.facts);
            const texts = Object.fromEntries((event.texts || []).map(each => [each.number, each.text]));
            for (const [part, owner] of [[facts.entry], [facts.after], [facts.change, facts.entry]]) {
                if (part !== null && typeof part === "object" && (owner || part.id) === entry && "text" in part) {
                    const of = part.text !== null && typeof part.text === "object" ? part.text : {en: part.text};
                    text = "en" in of ? texts[of.en] ?? null : text;
                }
            }
        }
        return text;
    };
    const like = text => new RegExp("^" + text.split(/\{[a-z0-9-]+\}/)
        .map(part => part.replace(/[\\^$.*+?()[\]{}|\/]/g, "\\$&")).join("[^]+") + "$");
    const difference = (made, here) => {
        let at = 0;
        while (at < made.length && made[at] === here[at]) {
            at++;
        }
        const from = made.slice(0, at).lastIndexOf('<span id="');
        return from < 0 ? "page" : made.slice(from + 10).split('"')[0];
    };
    const page = async (made, main) => {
        if (!made.isEqualNode(main)) {
            throw new Fault(difference(made.outerHTML, main.outerHTML), "what the page shows is not what was published");
        }
        const root = document.documentElement;
        const tags = parent => [...parent.childNodes].map(child => child.nodeName + (child.data || "").trim()).join(" ");
        const style = document.querySelector("style");
        need(tags(document) === "html HTML" && tags(root) === "HEAD BODY" && tags(document.head) === "META META META TITLE STYLE"
            && tags(document.body) === "SECTION MAIN SCRIPT SCRIPT" && root.attributes.length === 1 && root.lang === "en"
            && document.head.attributes.length + document.body.attributes.length + style.attributes.length === 0
            && hex(await sha(utf8(style.textContent))) === STYLE && document.styleSheets.length === 1
            && (document.adoptedStyleSheets || []).length === 0, "page",
        "something stands around the report that does not belong there: the page was changed, here or by the browser");
    };
    const check = async () => {
        const data = document.getElementById("proof.data");
        const main = document.querySelector("main");
        need(data && main, "file", "it is cut off, or is no report that proves itself");
        const proof = JSON.parse(data.textContent);
        need(JSON.stringify(proof).replaceAll("<", "\\u003c") === data.textContent && proof.form === 1, "file",
            "it is not written in the one way in which it is");
        shaped(proof, "form head key document publication seam events later");
        shaped(proof.head, "position chain tree signature");
        shaped(proof.head.signature || {}, "key value");
        const report = JSON.parse(proof.document);
        need(proof.document.replace(/("(?:\\.|[^"\\])*")|\s+/g, "$1") === JSON.stringify(report), "file",
            "its data are not written in the one way in which they are");
        const {head, publication, events = [], seam = [], later = []} = proof;
        const by = await signer(head, proof.key);
        need(KINDS.includes(publication.type) && await holds(publication, head), "publication",
            "the event of the publication does not lead to the head");
        const bound = JSON.parse(publication.facts);
        const {imprint, imprint: {seal}} = bound;
        need(await goesOn(seal, head, seam), "seal", "the head does not go on from the seal that the report prints");
        const known = new Map();
        let last = 0;
        for (const event of events) {
            need(last < event.position && event.position <= bound.position && await holds(event, head),
                "#" + event.position, "the event does not lead to the head");
            last = event.position;
            known.set(last, event);
        }
        const items = sentences(report);
        const shown = items.filter(one => {
            const text = one.positions.every(n => known.has(n))
                ? said(one.entry, one.positions.map(n => known.get(n))) : null;
            need(text === null || like(text).test(one.text), one.entry, "its text is not what its events say");
            return text !== null;
        });
        need(items.length === imprint.items.length, "document",
            imprint.items.length + " sentences were published, and here are " + items.length);
        const salt = ((publication.texts || []).find(each => each.number === imprint.salt) || {text: ""}).text;
        need(hex(await sha(utf8(salt + proof.document))) === imprint.digest && report.report === bound.subject
            && report.position === bound.position && seal.position === bound.position, "document",
        "something in it was left out, added, moved or altered since it was published");
        await page(text(report, head, later), main);
        return {report, bound, by, items, shown: new Set(shown.map(one => one.entry))};
    };

    // What is told of it, at the head of the page
    const told = (verdict, ...parts) => {
        const place = document.getElementById("proof.check");
        place.setAttribute("data-verdict", verdict);
        place.replaceChildren(...parts);
    };
    const comparison = name => {
        const field = el("input", {id: "proof.key", type: "text", autocomplete: "off", spellcheck: "false"});
        const answer = el("output", {for: "proof.key"});
        field.addEventListener("input", () => {
            const given = field.value.replace(/[\s:]/g, "").toLowerCase();
            answer.textContent = given === "" ? "" : given === name ? "It is the key that you gave." : "It is another key than you gave.";
        });
        return el("p", {}, el("label", {for: "proof.key"}, "Paste the fingerprint by which you know the ministry's key: "),
            field, " ", answer);
    };
    const vouched = ({name, isChecked}) => name === ""
        ? [el("p", {}, "Nobody signed the record to which this leads: without more, the page agrees only with itself. "
            + "Compare the tree hash at its end with one that you have from elsewhere.")]
        : [el("p", {}, (isChecked ? "The record to which this leads is signed by the key with the fingerprint "
            : "This browser cannot check the signature of the record to which this leads, which names the key "), el("code", {}, name), "."),
        comparison(name)];
    const whole = ({bound, by, items, shown}) => {
        const alone = items.length - shown.size;
        told("whole", el("p", {}, el("strong", {}, "All " + items.length + " sentences of this report are as published"),
            " (version " + bound.version + "): none was left out, added, moved or altered."),
        el("p", {}, shown.size + " of them are shown with the events of the record that they rest on (\u25cf)"
            + (alone > 0 ? "; " + alone + " by the publication alone, for not all that their events say is for every reader (\u25cb)." : ".")),
        ...vouched(by),
        el("p", {class: "limits"}, "Not proven by this: that nothing was recorded beside it or later; what was said of it "
            + "since; and this checker itself, which whoever alters a page can alter too. vp check and check.py trust none of it."));
        document.querySelectorAll("main span[data-relation]").forEach(span =>
            span.setAttribute("data-proof", shown.has(span.id) ? "shown" : "bound"));
    };
    const broken = fault => {
        const place = fault instanceof Fault ? fault.place : "file";
        const sentence = [...document.querySelectorAll("main span[data-relation]")].find(span => span.id === place);
        told("broken", el("p", {}, el("strong", {}, "This page is not what was published"), ", or cannot be read as that. ",
            sentence ? el("a", {href: "#" + place}, "In or after the sentence " + place) : "In " + place, ": " + fault.message + "."));
        document.getElementById("proof.check").setAttribute("data-place", place);
        if (sentence) {
            sentence.setAttribute("data-proof", "broken");
        }
    };
    if (globalThis.crypto && crypto.subtle) {
        check().then(whole).catch(broken);
    } else {
        told("unchecked", el("p", {}, "This browser offers no WebCrypto here, so nothing was checked. Try another, or check the "
            + "file by vp check, or by check.py and Python."));
    }

})();
