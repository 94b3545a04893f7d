package org.vpshr.page.comparison;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Place;
import org.vpshr.page.address.Address;
import org.vpshr.page.change.PartChoice;
import org.vpshr.page.change.SectionPlaces;
import org.vpshr.projections.comparison.Side;
import org.vpshr.projections.report.Report.Item;

/** The parts of both: what each is called, and which there are. */
record PartWords(ComparisonPage page) {

    /** {@return what the part that is shown is called; empty for the whole} */
    String title() {
        return page.address()
                .part()
                .map(part -> switch (part) {
                    case Address.Section section ->
                        page.extract().sections().getFirst().title();
                    case Address.Locality locality -> SectionPlaces.words(locality.place());
                })
                .orElse("");
    }

    PartChoice choice() {
        return new PartChoice(page.whole().sections().stream()
                .map(section -> new PartChoice.Section(section.key(), section.title(), places(section)))
                .toList());
    }

    List<Place> places(SectionChanges section) {
        return SectionPlaces.of(items(section), entries());
    }

    private static List<Item> items(SectionChanges section) {
        return section.pairs().stream()
                .flatMap(each -> Stream.concat(each.pair().left().stream(), each.pair().right().stream()))
                .toList();
    }

    private Function<EntryId, Optional<Entry>> entries() {
        return entry -> find(page.comparison().after(), entry)
                .or(() -> find(page.comparison().before(), entry));
    }

    private static Optional<Entry> find(Side side, EntryId entry) {
        return side.known().entries().find(entry).map(found -> found.entry());
    }
}
