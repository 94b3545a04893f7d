package org.vpshr.application.render.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
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
 * A published report as one page that holds its own proof and a checker of it. Each byte of the page follows from the
 * proof, its style and its checker, so that whoever has another checker can hold the whole page against the proof.
 *
 * @param style how it looks
 * @param checker the script that checks it
 */
public record ProofPage(String style, String checker) {
    private static final String DATA = "<script id=\"proof.data\" type=\"application/json\">";
    private static final String STYLE = "<style>";
    private static final String SCRIPT = "<script>";

    /** The checker of today. */
    public static ProofPage ofToday() {
        return new ProofPage(resource("proof-page.css"), resource("proof-page.js"));
    }

    /** The style and the checker that stand in a page; nothing where it is none of this kind. */
    public static Optional<ProofPage> in(String page) {
        return between(page, STYLE, "</style>")
                .flatMap(style -> between(page, SCRIPT, "</script>").map(checker -> new ProofPage(style, checker)));
    }

    /** The proof that stands in a page, as JSON; nothing where it is none of this kind. */
    public static Optional<String> data(String page) {
        return between(page, DATA, "</script>");
    }

    private static Optional<String> between(String page, String begin, String end) {
        int from = page.indexOf(begin);
        int to = page.indexOf(end, Math.max(from, 0));
        return from < 0 || to < 0 ? Optional.empty() : Optional.of(page.substring(from + begin.length(), to));
    }

    /** The page. */
    public String of(ReportProof proof, Report report) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false).charset("UTF-8");
        page.prependChild(new DocumentType("html", "", ""));
        page.child(0).attr("lang", report.language().code());
        head(page.head(), ReportHtml.title(report));
        Element body = page.body();
        body.appendElement("section").attr("id", "proof.check").appendElement("p").text(WITHOUT_SCRIPT);
        later(body, proof.later());
        Element main = body.appendElement("main").attr("id", "proof.report");
        ReportHtml.print(report, main, header -> {});
        body.appendElement("footer")
                .attr("id", "proof.head")
                .appendElement("p")
                .text("The record with this publication as its last event: " + Colophon.state(proof.head()));
        script(body, ReportProofJson.write(proof)).attr("id", "proof.data").attr("type", "application/json");
        script(body, checker);
        return page.outerHtml() + "\n";
    }

    private static final String WITHOUT_SCRIPT =
            "This page holds its own proof and a checker, which runs where scripts may run. Elsewhere it is checked by"
                    + " vp check, or by check.py and Python: which of its sentences stood in the record, and that none"
                    + " was left out, added, moved or altered.";

    private void head(Element head, String title) {
        head.appendElement("meta").attr("charset", "UTF-8");
        head.appendElement("meta").attr("http-equiv", "Content-Security-Policy").attr("content", policy());
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("title").text(title);
        head.appendElement("style").appendChild(new DataNode(style));
    }

    private String policy() {
        return "default-src 'none'; style-src '" + source(style) + "'; script-src '" + source(checker)
                + "'; base-uri 'none'; form-action 'none'";
    }

    private static String source(String text) {
        MessageDigest digest = Sha256.start();
        return "sha256-" + Base64.getEncoder().encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** What follows the publication is nothing that it could bind. */
    private static void later(Element body, List<String> lines) {
        if (!lines.isEmpty()) {
            Element aside = body.appendElement("aside").attr("id", "proof.later");
            aside.appendElement("p").text(lines.getFirst() + " (not part of what is proven)");
            Element list = aside.appendElement("ul");
            lines.stream().skip(1).forEach(line -> list.appendElement("li").text(line));
        }
    }

    private static Element script(Element body, String content) {
        Element script = body.appendElement("script");
        script.appendChild(new DataNode(content));
        return script;
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(ProofPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
