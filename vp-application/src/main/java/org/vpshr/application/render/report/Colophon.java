package org.vpshr.application.render.report;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.jsoup.nodes.Element;
import org.vpshr.application.render.text.MarkdownText;
import org.vpshr.domain.report.Seal;
import org.vpshr.projections.report.Reprint;
import org.vpshr.projections.report.SaidLater;

/**
 * What stands beside what was published and is no part of it. At the head, what was said of it since; at the end, from which state of the record it was made, and who vouches for that; or the one sentence
 * that it is not printed as it was published, which says no more than that.
 *
 * @param seal of a version that is printed as it was published
 * @param reprint how a published version stands to what was published; nothing for what was not
 * @param saidLater what was said of the published version since, which stands at the head
 */
public record Colophon(Optional<Seal> seal, Optional<Reprint> reprint, List<SaidLater> saidLater) {

    public Colophon {
        saidLater = List.copyOf(saidLater);
    }

    void in(Node document) {
        String words = words();
        if (!words.isEmpty()) {
            document.appendChild(new ThematicBreak());
            document.appendChild(MarkdownText.paragraph(MarkdownText.line(words)));
        }
    }

    void in(Element main) {
        String words = words();
        if (!words.isEmpty()) {
            main.appendElement("footer").attr("id", "seal").appendElement("p").text(words);
        }
    }

    private String words() {
        return seal.map(Colophon::words).orElseGet(this::note);
    }

    private static String words(Seal seal) {
        Seal.Signature signature = seal.signature();
        return "Made from the record up to position " + seal.position() + ", chain " + seal.chain() + ", tree "
                + seal.tree()
                + (signature == null
                        ? ", not signed."
                        : ", signed by key " + signature.key() + ": " + signature.value());
    }

    /** Empty where the version is as published, or no published version is printed. */
    String note() {
        return reprint.map(Colophon::words).orElse("");
    }

    private static String words(Reprint reprint) {
        return switch (reprint) {
            case AS_PUBLISHED -> "";
            case BOUND_LATER ->
                "Not as published: a restriction or an erasure that was recorded later binds this version.";
            case NOT_AS_PUBLISHED -> "Not as published: what stands here is not what was published.";
        };
    }
}
