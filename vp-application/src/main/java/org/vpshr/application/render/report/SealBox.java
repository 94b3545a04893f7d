package org.vpshr.application.render.report;

import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.jsoup.nodes.Element;
import org.vpshr.application.render.text.MarkdownText;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.domain.report.Seal;

/**
 * The end of a published version: from which state of the record it was made, and who vouches for that; or that it is not
 * printed as it was published.
 */
final class SealBox {
    private SealBox() {}

    static void in(Node document, Inquiry inquiry) {
        String words = words(inquiry);
        if (!words.isEmpty()) {
            document.appendChild(new ThematicBreak());
            document.appendChild(MarkdownText.paragraph(MarkdownText.line(words)));
        }
    }

    static void in(Element main, Inquiry inquiry) {
        String words = words(inquiry);
        if (!words.isEmpty()) {
            main.appendElement("footer").attr("id", "seal").appendElement("p").text(words);
        }
    }

    private static String words(Inquiry inquiry) {
        Optional<Seal> seal = inquiry.seal();
        return seal.map(SealBox::words).orElseGet(() -> PublishedNote.of(inquiry.standing()));
    }

    private static String words(Seal seal) {
        Seal.Signature signature = seal.signature();
        return "Made from the record up to position " + seal.position() + ", chain " + seal.chain() + ", tree "
                + seal.tree()
                + (signature == null
                        ? ", not signed."
                        : ", signed by key " + signature.key() + ": " + signature.value());
    }
}
