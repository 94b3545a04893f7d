package org.vpshr.documents.pdf;

import org.jsoup.nodes.Element;
import org.vpshr.projections.publications.Particulars;

/** The first page: the title, whose report it is, and in which state. */
public final class CoverPage {
    private CoverPage() {}

    static Element of(Element header, Particulars particulars) {
        Element cover = new Element("div").addClass("cover");
        cover.appendElement("div").addClass("band");
        cover.appendChild(header);
        cover.appendElement("p").addClass("state").text(state(particulars));
        return cover;
    }

    /** In a few words; the last page has all of them. */
    public static String state(Particulars particulars) {
        return particulars.draft()
                ? "Draft" + particulars.asOf().map(day -> " as of " + day).orElse("") + ", not published"
                : particulars.issue().map(CoverPage::state).orElse("");
    }

    private static String state(Particulars.Issue issue) {
        return "Version " + issue.version() + ", "
                + (issue.isKnown() ? issue.on().edtf() : "recorded on " + issue.recorded());
    }
}
