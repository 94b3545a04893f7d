package org.vpshr.page.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.vpshr.page.address.Links;
import org.vpshr.page.frame.Drawing;
import org.vpshr.projections.comparison.Change;
import org.vpshr.projections.report.Report;

/** The text, section by section: what the report prints and no more, with quiet marks behind its sentences. */
final class SectionText {
    private final ReportView view;
    private final Links links;
    private final Marks marks;
    private final OriginNote origins;
    private final MarginNote margin;
    private final LaterStatements later;
    private final Set<String> used = new HashSet<>();

    SectionText(ReportView view, Marks marks, Links links) {
        this.view = view;
        this.links = links;
        this.marks = marks;
        this.origins = new OriginNote(view, marks, links);
        this.margin = new MarginNote(view, links);
        this.later = new LaterStatements(view, links);
    }

    /** With a point, as no entry has in its name. */
    static String id(String key) {
        return "section." + key;
    }

    void into(Element text) {
        Element chapter = text;
        for (Report.Section section : view.report().sections()) {
            boolean below = section.level() > 1 && chapter != text;
            Element part = (below ? chapter : text).appendElement("section");
            chapter = below ? chapter : part;
            section(part, section, below ? 3 : 2);
        }
        later.elsewhere(text);
    }

    private void section(Element part, Report.Section section, int level) {
        part.attr("id", id(section.key())).attr("aria-labelledby", "h." + section.key());
        part.appendElement("h" + level).attr("id", "h." + section.key()).text(section.title());
        new PartForm(view, links).places(part, section);
        later.into(part, section);
        section.blocks().forEach(block -> block(part, block, level));
    }

    private void block(Element part, Report.Block block, int level) {
        switch (block) {
            case Report.Paragraph paragraph -> paragraph(part, paragraph);
            case Report.Box box -> {
                Element group = part.appendElement("div")
                        .addClass("box")
                        .attr("role", "group")
                        .attr("aria-labelledby", "h." + box.key());
                group.appendElement("h" + (level + 1))
                        .attr("id", "h." + box.key())
                        .text(box.title());
                box.paragraphs().forEach(paragraph -> paragraph(group, paragraph));
            }
            case Report.Picture picture -> picture(part, picture);
        }
    }

    private void paragraph(Element part, Report.Paragraph paragraph) {
        Element whole = part.appendElement("div").addClass("para");
        Element text = whole.appendElement("p");
        if (paragraph.items().isEmpty()) {
            text.appendElement("em").text(paragraph.label());
            return;
        }
        if (!paragraph.label().isEmpty()) {
            text.appendElement("b").addClass("kind").text(paragraph.label());
        }
        String apart = "";
        for (Report.Item item : paragraph.items()) {
            text.appendText(apart);
            sentence(text, item);
            margin(text, item);
            apart = "\n";
        }
        beside(whole, paragraph.items());
    }

    private void sentence(Element text, Report.Item item) {
        Element sentence = text.appendElement("span").addClass("s");
        if (used.add(item.entry().value())) {
            sentence.attr("id", item.entry().value());
        }
        if (marks.isUnderlined(item.entry())) {
            sentence.addClass("s--later");
        }
        new SentenceText(item).into(sentence, end -> {
            notes(end, item);
            if (view.lives().containsKey(item.entry())) {
                end.appendElement("a")
                        .addClass(marks.ring(item.entry()))
                        .attr("href", "#" + OriginNote.id(item.entry().value()))
                        .appendElement("span")
                        .addClass("vh")
                        .text("Origin of this sentence");
            }
        });
    }

    private void notes(Element end, Report.Item item) {
        for (int number : item.notes()) {
            Element link = end.appendElement("sup").appendElement("a").attr("href", "#" + NoteList.id(number));
            if (used.add(NoteList.reference(number))) {
                link.attr("id", NoteList.reference(number));
            }
            link.appendElement("span").addClass("vh").text("Note ");
            link.appendText(Integer.toString(number));
        }
    }

    /** At the sentence that they speak of: what other sources say, and what came later. */
    private void margin(Element text, Report.Item item) {
        OtherSources.into(text, item, view.lives().get(item.entry()));
        List<Change> changes = marks.of(item.entry());
        if (!changes.isEmpty()) {
            Element notes = text.appendElement("small").addClass("mn");
            changes.forEach(change -> margin.into(notes, change));
        }
    }

    /** The origins, in the order of the sentences. */
    private void beside(Element whole, List<Report.Item> items) {
        List<Report.Item> told = new ArrayList<>(items);
        told.removeIf(item -> !view.lives().containsKey(item.entry())
                || !used.add(OriginNote.id(item.entry().value())));
        if (!told.isEmpty()) {
            Element all = whole.appendElement("div").addClass("origins");
            told.forEach(item ->
                    origins.into(all, item, Objects.requireNonNull(view.lives().get(item.entry()))));
        }
    }

    private void picture(Element part, Report.Picture picture) {
        Element whole = part.appendElement("div").addClass("para");
        Element figure = whole.appendElement("figure");
        PictureLink.of(view, picture, links)
                .ifPresentOrElse(
                        held -> figure.appendElement("img")
                                .attr("src", held)
                                .attr("alt", "Picture: " + picture.caption().text()),
                        () -> notHeld(
                                figure.appendElement("div").addClass("frame").appendElement("p"), picture));
        Element caption = figure.appendElement("figcaption");
        sentence(caption, picture.caption());
        margin(caption, picture.caption());
        credit(caption.appendElement("span").addClass("credit"), picture);
        beside(whole, List.of(picture.caption()));
    }

    private static void notHeld(Element words, Report.Picture picture) {
        Element sign = Drawing.in(words, 32, 32);
        sign.appendElement("rect")
                .attr("x", "3")
                .attr("y", "6")
                .attr("width", "26")
                .attr("height", "20");
        sign.appendElement("path").attr("d", "M3 22l8-8 7 7 4-4 7 6");
        sign.appendElement("circle").attr("cx", "22").attr("cy", "12").attr("r", "2.2");
        String what = picture.kind().name().toLowerCase(java.util.Locale.ROOT);
        words.appendText("The record names this " + what + " and does not hold its file.");
    }

    /** A picture that is kept elsewhere is led to and never fetched. */
    private static void credit(Element credit, Report.Picture picture) {
        String address = picture.address();
        if (address.startsWith("https://") || address.startsWith("http://")) {
            credit.appendElement("a")
                    .attr("href", address)
                    .attr("rel", "noreferrer")
                    .text(picture.credit().isEmpty() ? address : picture.credit());
        } else {
            credit.text(picture.credit());
        }
    }
}
