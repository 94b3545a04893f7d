package org.vpshr.application.render.picture;

import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.vpshr.application.render.picture.drawing.Frame;
import org.vpshr.application.render.picture.drawing.PictureWords;
import org.vpshr.application.render.text.HtmlPage;
import org.vpshr.projections.picture.Picture;

/** Pictures as a page, each with its table below it. */
public final class PictureHtml {
    private static final String SHEET = """

            .picture { padding: 0; background: none; overflow-x: auto; }
            .picture svg { display: block; max-width: 100%; height: auto; }
            .picture table { border-collapse: collapse; margin-top: .6rem; font: .8rem/1.4 "Helvetica Neue", Arial, sans-serif; overflow-wrap: normal; }
            .picture caption { text-align: left; font-weight: bold; }
            .picture th, .picture td { text-align: left; vertical-align: top; padding: .1rem .6rem .1rem 0; border-bottom: 1px solid #ddd; }
            """;

    private PictureHtml() {}

    /** One page of all of them. */
    public static String of(List<Picture> pictures) {
        PictureWords words = words(pictures);
        String title = pictures.size() == 1 ? Frame.title(pictures.getFirst().heading(), words) : words.section();
        String language = pictures.isEmpty()
                ? "en"
                : PictureWords.spoken(pictures.getFirst().heading().language());
        Document page = HtmlPage.shell(language, title);
        style(page);
        Element main = page.body().appendElement("main");
        main.appendElement("h1").text(title);
        pictures.forEach(picture -> figure(main, picture, words));
        return HtmlPage.text(page);
    }

    /** What pages with pictures need beside what all have. */
    private static void style(Document page) {
        page.head().appendElement("style").appendChild(new DataNode(SHEET));
    }

    /** The pictures as the last section of a page that has one part, before what stands at its end. */
    public static void section(Document page, List<Picture> pictures) {
        if (pictures.isEmpty()) {
            return;
        }
        style(page);
        PictureWords words = words(pictures);
        Element main = page.body().child(0);
        Element section = new Element("section").attr("id", "section-pictures");
        section.appendElement("h2").text(words.section());
        pictures.forEach(picture -> figure(section, picture, words));
        Element last = main.children().stream()
                .filter(child -> child.is("section"))
                .reduce((earlier, later) -> later)
                .orElse(main.child(0));
        last.after(section);
    }

    private static PictureWords words(List<Picture> pictures) {
        return PictureWords.in(
                pictures.isEmpty()
                        ? org.vpshr.domain.entry.Language.ENGLISH
                        : pictures.getFirst().heading().language());
    }

    /** The picture and its table, as they stand within any page. */
    private static void figure(Element parent, Picture picture, PictureWords words) {
        Element figure = parent.appendElement("figure").addClass("picture");
        figure.appendChild(new DataNode(PictureSvg.element(picture)));
        PictureTable table = PictureTable.of(picture, words);
        if (!table.rows().isEmpty()) {
            table(figure, picture, table, words);
        }
    }

    private static void table(Element figure, Picture picture, PictureTable table, PictureWords words) {
        Element element = figure.appendElement("table");
        element.appendElement("caption").text(Frame.title(picture.heading(), words));
        Element head = element.appendElement("thead").appendElement("tr");
        table.columns()
                .forEach(column -> head.appendElement("th").attr("scope", "col").text(words.of("column." + column)));
        Element body = element.appendElement("tbody");
        for (List<PictureTable.Cell> cells : table.rows()) {
            Element row = body.appendElement("tr");
            cells.forEach(cell -> row.appendElement("td").text(cell.worded()));
        }
    }
}
