package org.vpshr.page.comparison;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.vpshr.page.address.Address;
import org.vpshr.page.change.PartWay;
import org.vpshr.page.change.SectionPlaces;
import org.vpshr.page.comparison.SectionChanges.PairChanges;
import org.vpshr.page.word.Way;

/** The text of both, section by section. Of the whole, what is the same on both sides is folded; of a part, it is open. */
record ChangedText(ComparisonPage page, StatementPlaces places) {

    ChangedText(ComparisonPage page) {
        this(page, new StatementPlaces());
    }

    void into(Element body) {
        page.extract().sections().forEach(section -> section(body, section));
        rest(body);
    }

    private void section(Element body, SectionChanges section) {
        String id = PartWay.id(section.key());
        Element part = body.appendElement("section").attr("aria-labelledby", id);
        part.appendElement("h2").attr("id", id).text(section.title());
        ways(part, section);
        List<PairChanges> same = new ArrayList<>();
        for (PairChanges pair : section.pairs()) {
            if (pair.changes().isEmpty() && !page.isNarrowed()) {
                same.add(pair);
            } else {
                folded(part, same);
                new SideBySide(page, pair.pair(), pair.changes(), places).into(part);
            }
        }
        folded(part, same);
    }

    private void ways(Element part, SectionChanges section) {
        SectionPlaces.into(
                part,
                new PartWords(page).places(section),
                place -> page.address().of(new Address.Locality(place)),
                page.links(),
                "Places that are named in " + section.title());
        Element line = part.appendElement("p").addClass("ways");
        Address.Comparison alone = page.address().of(new Address.Section(section.key()));
        if (!page.isNarrowed() && page.links().leadsTo(alone)) {
            named(Way.into(line, page.links(), alone, "Only this section"), section);
            line.appendText(" ");
        }
        named(
                Way.into(line, page.links(), page.address().right(), "h." + section.key(), "Read it in the report"),
                section);
    }

    private static void named(Element way, SectionChanges section) {
        way.appendElement("span").addClass("vh").text(": " + section.title());
    }

    private void folded(Element part, List<PairChanges> same) {
        if (same.isEmpty()) {
            return;
        }
        Element details = part.appendElement("details").addClass("same");
        String many = same.size() == 1 ? "1 paragraph" : same.size() + " paragraphs";
        boolean areAll = page.address().only().isEmpty();
        details.appendElement("summary")
                .text(many + (areAll ? ", the same on both sides" : " without a change of this kind"));
        same.forEach(pair -> new SideBySide(page, pair.pair(), List.of(), places).into(details));
        same.clear();
    }

    /** What is printed on neither side as it stands, and what befell the report itself. */
    private void rest(Element body) {
        if (page.extract().rest().isEmpty()) {
            return;
        }
        Element part = body.appendElement("section").attr("aria-labelledby", "itself.h");
        part.appendElement("h2").attr("id", "itself.h").text("The report itself");
        Element causes = part.appendElement("ol").addClass("cause");
        page.extract().rest().forEach(change -> new ChangeCause(page, change).into(causes));
    }
}
