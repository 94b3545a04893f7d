package org.vpshr.documents.pdf;

import java.util.List;
import org.jsoup.nodes.Element;
import org.vpshr.application.reports.Inquiry;

/** The last page: from which state of the record it was made, who vouches for that, and how it is checked. */
public final class AboutPage {
    private AboutPage() {}

    /** @param ends what stands at the end of the HTML form */
    static Element of(List<Element> ends, Inquiry inquiry) {
        Element about = new Element("div").addClass("about").attr("id", "doc.about");
        about.appendElement("h2").text("About this document");
        ends.forEach(end -> about.appendElement("div").addClass("end").appendChildren(List.copyOf(end.childNodes())));
        about.appendElement("h3").text("How to check it");
        Element steps = about.appendElement("ol");
        steps(inquiry).forEach(step -> steps.appendElement("li").text(step));
        about.appendElement("h3").text("How it is made");
        about.appendElement("p")
                .text("On the title page each dot is one of the "
                        + inquiry.report().items().size()
                        + " statements of this report: from left to right in the order in which they were recorded, from"
                        + " top to bottom in that of the text.");
        about.appendElement("p")
                .text(
                        "Set in Source Serif and Source Sans, both under the SIL Open Font License 1.1, with DejaVu Sans for"
                                + " what these lack; the fonts lie in this file.");
        return about;
    }

    /** How the document is checked, step by step. */
    public static List<String> steps(Inquiry inquiry) {
        String year = " --year " + inquiry.particulars().id().year();
        return inquiry.seal().isPresent()
                ? List.of(
                        "Ask the ministry for the proof of any statement of this report. Statements are named in its JSON form.",
                        "Run vp check --head TREE PROOF with the tree that is printed above. It needs neither the record nor a"
                                + " network.",
                        "It says whether the statement stood, word for word, in the record that this document was made from.")
                : List.of(
                        "This is no published version, and no seal vouches for it. It was made from the record up to position "
                                + inquiry.position() + ".",
                        "Whoever holds the record prints it again by vp report" + year + " --as-of #"
                                + inquiry.position() + ", and vp verify says whether the record is whole.");
    }
}
