package org.vpshr.application.render.report;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.jsoup.nodes.Element;
import org.vpshr.application.render.text.MarkdownText;
import org.vpshr.domain.report.Seal;
import org.vpshr.projections.publications.Particulars;
import org.vpshr.projections.report.OutsideReport;
import org.vpshr.projections.report.Reprint;
import org.vpshr.projections.report.SaidLater;
import org.vpshr.projections.writing.DayOfWriting;

/**
 * What stands beside what was published and is no part of it. At the head, what was said of it since; at the end, from which state of the record it was made, and who vouches for that; or the one sentence
 * that it is not printed as it was published, which says no more than that.
 *
 * @param seal of a version that is printed as it was published
 * @param reprint how a published version stands to what was published; nothing for what was not
 * @param saidLater what was said of the published version since, which stands at the head
 * @param outside that it was published outside the record, which stands at the head
 * @param dayOfWriting by which day all that it tells was written, where that was asked for
 * @param particulars its kind, issuer, period and publication, which stand at the end; nothing where they are left out
 */
public record Colophon(
        Optional<Seal> seal,
        Optional<Reprint> reprint,
        List<SaidLater> saidLater,
        Optional<OutsideReport> outside,
        Optional<DayOfWriting> dayOfWriting,
        Optional<Particulars> particulars) {

    public Colophon {
        saidLater = List.copyOf(saidLater);
    }

    void atHead(Node document) {
        outside.ifPresent(noted -> OutsideWords.in(document, noted));
        LaterWords.in(document, saidLater);
    }

    void atHead(Element main) {
        outside.ifPresent(noted -> OutsideWords.in(main, noted));
        LaterWords.in(main, saidLater);
    }

    void in(Node document) {
        String words = words();
        if (!words.isEmpty()) {
            document.appendChild(new ThematicBreak());
            document.appendChild(MarkdownText.paragraph(MarkdownText.line(words)));
        }
        dayOfWriting.ifPresent(day -> WritingNotice.in(document, day));
        particulars.ifPresent(report -> ParticularsWords.in(document, report));
    }

    void in(Element main) {
        String words = words();
        if (!words.isEmpty()) {
            main.appendElement("footer").attr("id", "seal").appendElement("p").text(words);
        }
        dayOfWriting.ifPresent(day -> WritingNotice.in(main, day));
        particulars.ifPresent(report -> ParticularsWords.in(main, report));
    }

    private String words() {
        return seal.map(Colophon::words).orElseGet(this::note);
    }

    private static String words(Seal seal) {
        return "Made from the record up to " + state(seal);
    }

    /** Which state of the record it is, and who vouches for it. */
    static String state(Seal seal) {
        Seal.Signature signature = seal.signature();
        return "position " + seal.position() + ", chain " + seal.chain() + ", tree "
                + seal.tree()
                + (signature == null
                        ? ", not signed."
                        : ", signed by key " + signature.key() + ": " + signature.value());
    }

    /** Empty where the version is as published, or no published version is printed. */
    String note() {
        return reprint.map(Colophon::words).orElse("");
    }

    /** The one sentence that a version is not printed as it was published; empty where it is. */
    public static String words(Reprint reprint) {
        return switch (reprint) {
            case AS_PUBLISHED -> "";
            case BOUND_LATER ->
                "Not as published: a restriction or an erasure that was recorded later binds this version.";
            case NOT_AS_PUBLISHED -> "Not as published: what stands here is not what was published.";
        };
    }
}
