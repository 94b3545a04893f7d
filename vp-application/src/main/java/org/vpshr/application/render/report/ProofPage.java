package org.vpshr.application.render.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.vpshr.application.hash.Sha256;
import org.vpshr.application.json.proof.ReportProofJson;
import org.vpshr.application.proof.ReportProof;
import org.vpshr.projections.report.Report;

/**
 * A published report as one page that holds its own proof and a checker of it: the text, which follows from the proof;
 * the proof; and around both what is the same in every page. So whoever has another checker can hold all of it against
 * the proof.
 *
 * @param text what is printed, an element {@code main}
 * @param proof the proof as JSON
 * @param around all else
 */
public record ProofPage(String text, String proof, String around) {
    private static final String DATA = "<script id=\"proof.data\" type=\"application/json\">";
    private static final String WITHOUT_SCRIPT =
            "This page holds its own proof and a checker, which runs where scripts may run. Elsewhere it is checked by"
                    + " vp check, or by check.py and Python: which of its sentences stood in the record, and that none"
                    + " was left out, added, moved or altered.";

    /** The parts of a page as it came in a file; nothing where it is none of this kind, or cut off. */
    public static Optional<ProofPage> in(String page) {
        return between(page, "<main", "</main>")
                .flatMap(inner ->
                        between(page, DATA, "</script>").map(data -> parts(page, "<main" + inner + "</main>", data)));
    }

    private static ProofPage parts(String page, String text, String data) {
        return new ProofPage(text, data, without(without(page, text, ""), DATA + data, DATA));
    }

    private static String without(String page, String part, String instead) {
        int at = page.indexOf(part);
        return page.substring(0, at) + instead + page.substring(at + part.length());
    }

    private static Optional<String> between(String page, String begin, String end) {
        int from = page.indexOf(begin);
        int to = page.indexOf(end, Math.max(from, 0));
        return from < 0 || to < 0 ? Optional.empty() : Optional.of(page.substring(from + begin.length(), to));
    }

    /** The page. */
    public static String of(ReportProof proof, Report report) {
        return page(text(proof, report), new DataNode(ReportProofJson.write(proof)));
    }

    /** What a page prints: the report, below what was said of it since, and above the state of the record. */
    public static Element text(ReportProof proof, Report report) {
        Document page = blank();
        Element main =
                page.body().appendElement("main").attr("lang", report.language().code());
        later(main, proof.later());
        ReportHtml.print(report, main, header -> {});
        main.appendElement("footer")
                .attr("id", "proof.head")
                .appendElement("p")
                .text("The record with this publication as its last event: " + Colophon.state(proof.head()));
        return main;
    }

    /** Whether what stands around text and proof is what some version of this library puts there. */
    public boolean isKnown() {
        return resource("proof-frames.txt").lines().anyMatch(aroundInHex()::equals);
    }

    /** The SHA-256 of what stands around text and proof, in hexadecimal. */
    String aroundInHex() {
        return HexFormat.of().formatHex(hash(around));
    }

    private static String page(Element text, DataNode proof) {
        String style = resource("proof-page.css");
        String checker = resource("proof-page.js");
        Document page = blank();
        page.prependChild(new DocumentType("html", "", ""));
        page.child(0).attr("lang", "en");
        head(page.head(), style, checker);
        Element body = page.body();
        body.appendElement("section")
                .attr("id", "proof.check")
                .appendElement("p")
                .text(WITHOUT_SCRIPT);
        body.appendChild(text);
        body.appendElement("script")
                .attr("id", "proof.data")
                .attr("type", "application/json")
                .appendChild(proof);
        body.appendElement("script").appendChild(new DataNode(checker));
        return page.outerHtml() + "\n";
    }

    private static Document blank() {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false).charset("UTF-8");
        return page;
    }

    private static void head(Element head, String style, String checker) {
        String policy = "default-src 'none'; style-src '" + source(style) + "'; script-src '" + source(checker)
                + "'; base-uri 'none'; form-action 'none'";
        head.appendElement("meta").attr("charset", "UTF-8");
        head.appendElement("meta").attr("http-equiv", "Content-Security-Policy").attr("content", policy);
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("title").text("A report that proves itself");
        head.appendElement("style").appendChild(new DataNode(style));
    }

    private static String source(String text) {
        return "sha256-" + Base64.getEncoder().encodeToString(hash(text));
    }

    private static byte[] hash(String text) {
        return Sha256.start().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What stands around them in the pages of today. */
    static ProofPage empty() {
        return in(page(new Element("main"), new DataNode(""))).orElseThrow();
    }

    /** What follows the publication is nothing that it could bind. */
    private static void later(Element main, List<String> lines) {
        if (!lines.isEmpty()) {
            Element aside = main.appendElement("aside").attr("id", "proof.later");
            aside.appendElement("p").text(lines.getFirst());
            Element list = aside.appendElement("ul");
            lines.stream().skip(1).forEach(line -> list.appendElement("li").text(line));
        }
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(ProofPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
