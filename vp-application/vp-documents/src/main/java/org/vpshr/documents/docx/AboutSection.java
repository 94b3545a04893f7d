package org.vpshr.documents.docx;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.documents.pdf.AboutPage;

/** The last section: from which state of the record it was made, who vouches for that, and how it is checked. */
final class AboutSection {
    private AboutSection() {}

    /** @param ends what stands at the end of the HTML form */
    static Element of(List<Element> ends, Inquiry inquiry) {
        Element about = new Element("section");
        about.appendElement("h2").text("About this document");
        ends.forEach(end -> about.appendChildren(List.copyOf(end.childNodes())));
        about.appendElement("h3").text("How to check it");
        Element steps = about.appendElement("ol");
        steps(inquiry).forEach(step -> steps.appendElement("li").text(step));
        return about;
    }

    /** Unlike one that is closed, it may have been written in since. */
    private static List<String> steps(Inquiry inquiry) {
        List<String> steps = new ArrayList<>(AboutPage.steps(inquiry));
        steps.add("What somebody wrote into this file afterwards is vouched for by nobody.");
        return steps;
    }
}
