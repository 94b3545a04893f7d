package org.vpshr.page.search;

import java.util.List;
import org.jsoup.nodes.Element;
import org.vpshr.application.reports.AsOf;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;
import org.vpshr.page.printing.Appearance;
import org.vpshr.page.word.ContradictionWords;
import org.vpshr.page.word.DayWords;
import org.vpshr.page.word.DeskWords;
import org.vpshr.page.word.SubjectWords;
import org.vpshr.page.word.Way;
import org.vpshr.projections.listing.EntryLine;

/** One of what was found: what it says of which time, what others say of it, and where it is printed. */
record Hit(Address.Search address, Links links, Found found, EntryLine line) {

    void into(Element list) {
        Element item = list.appendElement("li");
        Element about = item.appendElement("h3").text(SubjectWords.home(line.subject()) + " ");
        about.appendElement("span").attr("aria-hidden", "true").text("/");
        about.appendText(" " + SubjectWords.kind(line.subject()) + ", "
                + DeskWords.event(line.kind().event()));
        Element hit = item.appendElement("p").addClass("hit");
        if (line.text().isBlank()) {
            hit.appendElement("code").text(line.entry().value());
        } else {
            Marked.into(hit, line.text(), found.terms());
        }
        time(item.appendElement("p").addClass("meta"));
        line.contradictions()
                .forEach(
                        other -> ContradictionWords.into(item.appendElement("p").addClass("meta"), other));
        printed(item);
    }

    private void time(Element meta) {
        if (line.withdrawn()) {
            meta.appendElement("b").addClass("word word--look").text("taken back");
            meta.appendText(". ");
        }
        meta.appendText("When it was: ");
        meta.appendElement("b").text(DayWords.of(line.when()));
        meta.appendText(". Known since " + DayWords.of(found.recorded().apply(line.position())) + ", "
                + DeskWords.of(line.by()) + ". ");
        meta.appendElement("code").text(line.entry().value());
    }

    private void printed(Element item) {
        List<Appearance> all = found.printings().of(line);
        Element told = item; // the last line, at the end of which its life stands
        for (Appearance each : all) {
            told = each.version().isPresent() ? new PrintedLine(line, links, each).into(item) : told;
        }
        List<Appearance> drafts =
                all.stream().filter(each -> each.version().isEmpty()).toList();
        if (told == item || !drafts.isEmpty()) {
            told = item.appendElement("p").addClass("meta");
        }
        if (!drafts.isEmpty()) {
            drafts(told, drafts);
        } else if (all.isEmpty() && address.known() instanceof AsOf.Now) {
            told.appendText("No report prints it. ");
        }
        Way.into(told, links, new Address.Life(line.entry(), address.known()), "Its whole life")
                .addClass("way");
    }

    private void drafts(Element more, List<Appearance> drafts) {
        more.appendText(drafts.size() == 1 ? "In the report as known now on " : "In the reports as known now on ");
        String joint = "";
        for (Appearance each : drafts) {
            more.appendText(joint);
            Way.into(
                    more,
                    links,
                    each.report(),
                    line.entry().value(),
                    Integer.toString(each.report().year()));
            joint = ", ";
        }
        more.appendText(". ");
    }
}
