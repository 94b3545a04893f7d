package org.vpshr.application.render.report;

import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.jsoup.nodes.Element;
import org.vpshr.application.render.text.MarkdownText;
import org.vpshr.domain.report.Seal;

/** The end of a published report that says from which state of the record it was made, and who vouches for that. */
final class SealBox {
    private SealBox() {}

    static void in(Node document, Seal seal) {
        document.appendChild(new ThematicBreak());
        document.appendChild(MarkdownText.paragraph(MarkdownText.line(words(seal))));
    }

    static void in(Element main, Seal seal) {
        main.appendElement("footer").attr("id", "seal").appendElement("p").text(words(seal));
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
