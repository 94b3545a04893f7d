package org.vpshr.application.render.comparison;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.vpshr.application.render.text.ComparisonWords;
import org.vpshr.application.render.text.HtmlPage;
import org.vpshr.application.render.text.WordDiff;
import org.vpshr.projections.comparison.Change;
import org.vpshr.projections.comparison.Comparison;

/** A comparison as one HTML page, what went struck through and what came underlined. */
public final class ComparisonHtml {
    private ComparisonHtml() {}

    public static String of(Comparison comparison) {
        String title = ComparisonWords.title(comparison);
        Document page = HtmlPage.shell(comparison.after().report().language().code(), title);
        Element main = page.body().appendElement("main");
        main.appendElement("h1").text(title);
        main.appendElement("p").text(ComparisonWords.summary(comparison));
        ComparisonWords.marks(comparison)
                .forEach(mark -> main.appendElement("p").appendElement("strong").text(mark));
        ComparisonWords.bySection(comparison).forEach((heading, changes) -> {
            Element section = main.appendElement("section");
            section.appendElement("h2").text(heading);
            Element list = section.appendElement("ul");
            changes.forEach(change -> change(list.appendElement("li"), change));
        });
        return HtmlPage.text(page);
    }

    private static void change(Element item, Change change) {
        item.appendElement("strong").text(ComparisonWords.word(change.what()));
        item.appendText(" ");
        if (!change.entry().isEmpty()) {
            item.appendElement("code").text(change.entry());
            item.appendText(" ");
        }
        WordDiff.of(change.before(), change.after()).forEach(part -> part(item, part));
        if (!change.detail().isEmpty()) {
            item.appendText(" ");
            item.appendElement("em").text(change.detail());
        }
        item.appendText(" ");
        item.appendElement("small").text(ComparisonWords.cause(change.cause()));
    }

    private static void part(Element item, WordDiff.Part part) {
        switch (part.fate()) {
            case SAME -> item.appendText(part.text());
            case REMOVED -> item.appendElement("del").text(part.text());
            case ADDED -> item.appendElement("ins").text(part.text());
        }
    }
}
