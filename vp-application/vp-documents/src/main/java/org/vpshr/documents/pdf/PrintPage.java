package org.vpshr.documents.pdf;

import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.projections.publications.Particulars;

/**
 * The page of a report made ready for paper: the same texts in the same order, and around them a cover, the contents,
 * and a last page that says how to check it.
 */
final class PrintPage {
    private PrintPage() {}

    /** @param page the HTML form, which is taken apart */
    static Document of(Document page, Inquiry inquiry, Pictures pictures) {
        Element main = page.body().child(0);
        Particulars particulars = inquiry.particulars();
        PageNotes.in(main);
        Element cover = CoverPage.of(main.child(0), particulars);
        List<Element> marks = List.copyOf(main.select("> aside"));
        List<Chapter> chapters = Chapter.all(main, pictures);
        Element about = AboutPage.of(List.copyOf(main.select("> footer")), inquiry);
        Outline outline = Outline.of(chapters, about);

        Document paper = Document.createShell("");
        String language = page.child(0).attr("lang");
        paper.child(0).attr("lang", language).attr("xml:lang", language);
        head(paper.head(), page.title(), particulars);
        paper.head().appendChild(outline.bookmarks());
        paper.head()
                .appendElement("style")
                .appendChild(new DataNode(StyleSheet.of(cover.select("h1").text(), particulars, chapters)));

        Element body = paper.body().appendChild(cover);
        Element front = body.appendElement("div").addClass("front");
        marks.forEach(mark -> front.appendChild(mark.addClass("mark")));
        front.appendChild(outline.contents());
        chapters.forEach(chapter -> body.appendChild(chapter.element()));
        body.appendChild(about);
        Letters.ready(paper);
        Links.in(body);
        return paper;
    }

    private static void head(Element head, String title, Particulars particulars) {
        head.appendElement("title").text(title);
        meta(head, "author", "Government of " + particulars.issuer());
        meta(head, "subject", "Voluntary Principles on Security and Human Rights");
        meta(head, "description", title);
        meta(
                head,
                "keywords",
                "Voluntary Principles, annual report, " + particulars.id().year());
    }

    private static void meta(Element head, String name, String content) {
        head.appendElement("meta").attr("name", name).attr("content", content);
    }
}
