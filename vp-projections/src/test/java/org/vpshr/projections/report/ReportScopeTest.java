package org.vpshr.projections.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.projections.given.AHistory.history;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.dossier.DossierEvent.PositionStated;
import org.vpshr.domain.dossier.Outcome;
import org.vpshr.domain.engagement.EngagementEvent.AdvocacyAchieved;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.audience.AudienceView;
import org.vpshr.projections.given.AHistory;
import org.vpshr.projections.given.ATemplate;
import org.vpshr.projections.given.AnyHistory;
import org.vpshr.projections.given.AnyHistory.Grown;
import org.vpshr.projections.given.AnySecretHistory;
import org.vpshr.projections.given.Lives;
import org.vpshr.projections.given.SecretHistory;
import org.vpshr.projections.given.Subjects;
import org.vpshr.projections.given.Told;
import org.vpshr.projections.history.RecordedEvent;

/** A report made from the lives of the entries within its scope alone is the report made from everything. */
@Domain(AnyHistory.class)
@Domain(AnySecretHistory.class)
@Domain(DomainContext.Global.class)
class ReportScopeTest {
    private static final Country BRITAIN = new Country("GB");

    @Property(tries = 200, seed = "2018")
    void of_any_year_as_of_any_position_for_any_audience(
            @ForAll Grown grown, @ForAll @IntRange(min = 2012, max = 2021) int year, @ForAll Circle audience) {
        assertSame(grown.now(), Subjects.NL, year, grown.then().head(), audience);
    }

    @Property(tries = 200, seed = "2018")
    void however_secret_what_it_names_is(
            @ForAll SecretHistory secret, @ForAll @IntRange(min = 2016, max = 2021) int year, @ForAll Circle audience) {
        assertSame(secret.told(), Subjects.NL, year, Long.MAX_VALUE, audience);
    }

    @Example
    void what_became_of_a_plan_is_not_told_by_a_hidden_entry_of_another_year() {
        assertSameForAll(
                history(
                        Told.held(
                                Subjects.PERU,
                                anEntry("done")
                                        .written("2016-05-02")
                                        .on("2016-04")
                                        .to(Told.only(Circle.INTERNAL))),
                        Told.plan(Subjects.PERU, anEntry("meant").at(Told.planned("2019"))),
                        Told.kept(Subjects.PERU, "meant", Outcome.FULLY, "done")),
                Subjects.NL);
    }

    @Example
    void what_was_achieved_is_not_told_by_a_hidden_entry_of_another_year() {
        assertSameForAll(
                history(
                        Told.held(
                                Subjects.PERU,
                                anEntry("law")
                                        .written("2016-05-02")
                                        .on("2016-04")
                                        .to(Told.only(Circle.INTERNAL))),
                        Told.held(Subjects.PERU, anEntry("pleaded").on("2018-04")),
                        new AdvocacyAchieved(
                                Subjects.PERU,
                                aContribution("2019-06-01"),
                                new EntryId("pleaded"),
                                new EntryId("law"))),
                Subjects.NL);
    }

    @Example
    void an_entry_that_was_moved_to_another_government_bears_on_its_reports_too() {
        CountryEngagementId theirs = new CountryEngagementId(BRITAIN, new Country("PE"));
        AHistory moved = history(
                Told.held(Subjects.PERU, anEntry("met").on("2018-04")), Told.moved(Subjects.PERU, "met", theirs));

        assertThat(bearing(moved, BRITAIN, 2018)).hasSize(2);
        assertSameForAll(moved, BRITAIN);
        assertSameForAll(moved, Subjects.NL);
    }

    @Example
    void what_is_about_a_shared_subject_bears_on_the_reports_of_who_wrote_it() {
        AHistory shared = history(new PositionStated(
                Subjects.GROUP_OF_PERU, anEntry("stated").on("2018-04").build()));

        assertThat(bearing(shared, Subjects.NL, 2018)).hasSize(1);
        assertThat(bearing(shared, BRITAIN, 2018)).isEmpty();
    }

    @Example
    void of_another_year_or_government_nothing_bears_on_it() {
        AHistory history = history(Told.held(Subjects.PERU, anEntry("met").on("2018-04")));

        assertThat(bearing(history, Subjects.NL, 2009)).isEmpty();
        assertThat(bearing(history, BRITAIN, 2018)).isEmpty();
    }

    private static void assertSameForAll(AHistory history, Country government) {
        for (int year = 2015; year <= 2020; year++) {
            for (Circle audience : Circle.values()) {
                assertSame(history, government, year, Long.MAX_VALUE, audience);
            }
        }
    }

    private static void assertSame(AHistory all, Country government, int year, long position, Circle audience) {
        assertThat(report(bearing(all, government, year), all, government, year, position, audience))
                .isEqualTo(report(all.recorded(), all, government, year, position, audience));
    }

    private static Collection<RecordedEvent> bearing(AHistory all, Country government, int year) {
        Lives lives = new Lives(all.recorded());
        SortedSet<Long> origins = new TreeSet<>();
        all.entries().all().forEach(entry -> {
            boolean within = ReportScope.of(entry.life()).stream()
                    .anyMatch(scope ->
                            scope.government().equals(government) && scope.first() <= year && year <= scope.last());
            if (within) {
                origins.add(entry.position());
            }
        });
        return EntryLives.of(lives, origins);
    }

    private static Report report(
            Iterable<RecordedEvent> events,
            AHistory all,
            Country government,
            int year,
            long position,
            Circle audience) {
        Reconstruction known = new Reconstruction(position, new AudienceView(audience, all.recorded()));
        known.applyAll(events);
        known.knows(all.head());
        AnnualReportId id = new AnnualReportId(government, year, Edition.PUBLIC);
        return known.report(id, ATemplate.OF_2018, Language.ENGLISH);
    }
}
