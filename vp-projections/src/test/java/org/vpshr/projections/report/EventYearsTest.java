package org.vpshr.projections.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.given.AnEntry.anEntry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.projections.audience.AudienceView;
import org.vpshr.projections.given.AHistory;
import org.vpshr.projections.given.ATemplate;
import org.vpshr.projections.given.AnyHistory;
import org.vpshr.projections.given.AnyHistory.Grown;
import org.vpshr.projections.given.Subjects;
import org.vpshr.projections.given.Told;
import org.vpshr.projections.history.RecordedEvent;

/** A report made from what bears on it alone is the report made from everything. */
@Domain(AnyHistory.class)
@Domain(DomainContext.Global.class)
class EventYearsTest {
    @Property(tries = 200, seed = "2018")
    void of_any_year_as_of_any_position_for_any_audience(
            @ForAll Grown history, @ForAll @IntRange(min = 2012, max = 2021) int year, @ForAll Circle audience) {
        long position = history.then().head();

        assertThat(report(bearing(history.now(), year), history.now(), year, position, audience))
                .isEqualTo(report(history.now().recorded(), history.now(), year, position, audience));
    }

    @Example
    void of_another_year_nothing_bears_on_it() {
        AHistory history =
                AHistory.history(Told.held(Subjects.PERU, anEntry("met").on("2018-04")));

        assertThat(bearing(history, 2009)).isEmpty();
    }

    private static List<RecordedEvent> bearing(AHistory history, int year) {
        List<RecordedEvent> all = history.recorded();
        Set<EntryId> needed = new HashSet<>();
        for (RecordedEvent recorded : all) {
            EventYears bearing = EventYears.of(recorded);
            if (bearing.years() != null && bearing.years().contain(year)) {
                needed.add(Objects.requireNonNull(bearing.entry()));
            }
        }
        while (needed.addAll(linked(all, needed))) {
            continue;
        }
        List<RecordedEvent> found = new ArrayList<>();
        for (RecordedEvent recorded : all) {
            EventYears bearing = EventYears.of(recorded);
            if (bearing.names() || needed.contains(bearing.entry())) {
                found.add(recorded);
            }
        }
        return found;
    }

    private static Set<EntryId> linked(List<RecordedEvent> all, Set<EntryId> from) {
        Set<EntryId> linked = new HashSet<>();
        all.stream()
                .map(EventYears::of)
                .filter(bearing -> from.contains(bearing.entry()))
                .forEach(bearing -> linked.addAll(bearing.linked()));
        return linked;
    }

    private static Report report(
            List<RecordedEvent> events, AHistory all, int year, long position, Circle audience) {
        Reconstruction known = new Reconstruction(position, new AudienceView(audience, all.recorded()));
        known.applyAll(events);
        known.knows(all.head());
        AnnualReportId id = new AnnualReportId(Subjects.NL, year, Edition.PUBLIC);
        return known.report(id, ATemplate.OF_2018, Language.ENGLISH);
    }
}
