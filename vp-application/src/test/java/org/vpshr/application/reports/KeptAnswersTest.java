package org.vpshr.application.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.given.AnEntry.anEntry;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.given.Rows;
import org.vpshr.application.json.stored.EventFormat;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.LedgerCondition;
import org.vpshr.application.reports.kept.KeptAnswers;
import org.vpshr.application.reports.kept.ReportKey;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.given.AnyHistory;
import org.vpshr.projections.given.Subjects;
import org.vpshr.projections.given.Told;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.picture.PictureKind;
import org.vpshr.projections.picture.PictureQuery;
import org.vpshr.projections.report.Report;

class KeptAnswersTest {
    private static final int EVENTS = 150;
    private static final int AT_ONCE = 6;
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    @TempDir
    private Path folder;

    private Path store;

    @BeforeEach
    void a_record_with_its_keys() {
        store = folder.resolve("record.db");
        VoluntaryPrinciples.open(store).close();
    }

    private void append(List<? extends DomainEvent> events) {
        EventFormat format = new EventFormat();
        try (Ledger ledger = Ledger.open(store, InstantSource.system())) {
            ledger.append(
                    LedgerCondition.none(),
                    events.stream()
                            .map((DomainEvent event) -> Rows.of(format, event))
                            .toList());
        }
    }

    private static List<Optional<?>> answers(VoluntaryPrinciples record) {
        long half = record.head().position() / 2;
        List<Optional<?>> answers = new ArrayList<>();
        for (int year = 2015; year <= 2019; year++) {
            for (Circle audience : Circle.values()) {
                Reports.Request request = record.reports().of(Subjects.NL, year).forAudience(audience);
                for (AsOf then : List.of(AsOf.now(), new AsOf.Position(EVENTS / 4), new AsOf.Position(half))) {
                    answers.add(made(request, then, Inquiry::report));
                    answers.add(made(request, then, Inquiry::coverage));
                }
                for (PictureKind kind : List.of(PictureKind.TIMELINE, PictureKind.PLACES)) {
                    PictureQuery asked = PictureQuery.of(kind, year, DAY, Language.ENGLISH);
                    answers.add(Optional.of(
                            record.reports().survey(Subjects.NL, audience).picture(asked)));
                }
            }
        }
        return answers;
    }

    private static <T> Optional<T> made(Reports.Request request, AsOf then, Function<Inquiry, T> asking) {
        try {
            return Optional.of(asking.apply(request.at(then)));
        } catch (org.vpshr.application.failure.NothingToReport none) {
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatever_is_recorded_in_between_they_are_those_that_are_made_anew(long seed) {
        List<RecordedEvent> history = AnyHistory.drawn(seed, EVENTS).recorded();
        try (VoluntaryPrinciples kept = VoluntaryPrinciples.open(store)) {
            for (int from = 0; from < EVENTS; from += AT_ONCE) {
                append(history.subList(from, Math.min(from + AT_ONCE, EVENTS)).stream()
                        .map(RecordedEvent::event)
                        .toList());
                try (VoluntaryPrinciples anew =
                        VoluntaryPrinciples.open(Options.of(store).withoutCheckpoint())) {
                    List<Optional<?>> made = answers(anew);
                    List<Optional<?>> found = answers(kept);
                    for (int answer = 0; answer < made.size(); answer++) {
                        assertThat((Object) found.get(answer))
                                .as("answer %d, from %d", answer, from)
                                .isEqualTo(made.get(answer));
                    }
                }
            }
        }
    }

    @Test
    void what_bears_on_no_report_of_the_year_leaves_it_as_it_is() {
        append(List.of(Told.held(Subjects.PERU, anEntry("met").on("2018-04"))));
        KeptAnswers<Report> made = KeptAnswers.reports();
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(store)) {
            Report report = record.reports().of(Subjects.NL, 2018).now();
            made.keep(key(2018), report, Set.of(), new FactsSince(record.history()));
            append(List.of(Told.held(
                    new CountryEngagementId(new Country("GB"), new Country("PE")),
                    anEntry("theirs").by("GB/embassy-lima").on("2018-04"))));

            assertThat(made.find(key(2018), new FactsSince(record.history()))).contains(report.knownAt(2));
        }
    }

    @Test
    void what_bears_on_it_has_it_made_anew() {
        append(List.of(Told.held(Subjects.PERU, anEntry("met").on("2018-04"))));
        KeptAnswers<Report> made = KeptAnswers.reports();
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(store)) {
            Report report = record.reports().of(Subjects.NL, 2018).now();
            made.keep(key(2018), report, Set.of(), new FactsSince(record.history()));
            append(List.of(Told.held(Subjects.PERU, anEntry("met-again").on("2018-05"))));

            assertThat(made.find(key(2018), new FactsSince(record.history()))).isEmpty();
        }
    }

    @Test
    void after_an_erasure_none_is_held_on_to() {
        append(List.of(Told.held(Subjects.PERU, anEntry("met").on("2018-04"))));
        KeptAnswers<Report> made = KeptAnswers.reports();
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(store)) {
            Report report = record.reports().of(Subjects.NL, 2018).now();
            FactsSince before = new FactsSince(record.history());
            made.keep(key(2018), report, Set.of(), before);
            made.keep(key(2017), report, Set.of(), before);
            append(List.of(Told.erased(Subjects.PERU, "met")));

            assertThat(made.find(key(2018), new FactsSince(record.history()))).isEmpty();
            assertThat(made.find(key(2017), before)).isEmpty();
        }
    }

    @Test
    void they_take_no_more_memory_than_they_may() {
        append(List.of(Told.held(Subjects.PERU, anEntry("met").on("2018-04"))));
        KeptAnswers<Report> made = KeptAnswers.reports(4_000);
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(store)) {
            Report report = record.reports().of(Subjects.NL, 2018).now();
            for (int year = 2010; year < 2020; year++) {
                made.keep(key(year), report, Set.of(), new FactsSince(record.history()));
            }

            assertThat(made.find(key(2010), new FactsSince(record.history()))).isEmpty();
            assertThat(made.find(key(2019), new FactsSince(record.history()))).isPresent();
        }
    }

    @Test
    void an_answer_is_weighed_once_however_often_it_is_asked_for() {
        append(List.of(Told.held(Subjects.PERU, anEntry("met").on("2018-04"))));
        AtomicInteger weighed = new AtomicInteger();
        KeptAnswers<String> made =
                new KeptAnswers<>(1_000, answer -> weighed.incrementAndGet(), (answer, position) -> answer);
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(store)) {
            FactsSince history = new FactsSince(record.history());
            made.keep(key(2018), "answer", Set.of(), history);
            for (int again = 0; again < 3; again++) {
                assertThat(made.find(key(2018), history)).contains("answer");
            }
        }

        assertThat(weighed).hasValue(1);
    }

    private static ReportKey key(int year) {
        return new ReportKey(
                new AnnualReportId(Subjects.NL, year, Edition.PUBLIC),
                Circle.PUBLIC,
                Language.ENGLISH,
                0,
                Long.MAX_VALUE);
    }
}
