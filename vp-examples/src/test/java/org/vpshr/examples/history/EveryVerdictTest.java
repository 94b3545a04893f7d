package org.vpshr.examples.history;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.application.reports.Templates;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.Subject.CommitmentId;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.EntryRule;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.audience.AudienceView;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.report.Reconstruction;
import org.vpshr.projections.report.Report;
import org.vpshr.projections.report.Template;
import org.vpshr.projections.verdict.Verdict;
import org.vpshr.projections.verdict.Verdict.Kind;

/** For every entry of the examples and every year there is one verdict, it is the report's, and its reason decides. */
class EveryVerdictTest {
    private static final Instant LATER = Instant.parse("2026-11-02T12:00:00Z");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"netherlands, NL, 8000", "united-kingdom, GB, 490", "united-states, US, 550"})
    void each_entry_has_one_verdict_in_each_year_and_without_its_reason_it_is_another(
            String example, String government, int atLeast) {
        try (VoluntaryPrinciples record = ExampleHistory.of(example).into(folder.resolve("record.db"))) {
            int verdicts = IntStream.rangeClosed(2012, 2026)
                    .map(year -> judged(record, new Country(government), year))
                    .sum();

            System.out.printf("%s: %d verdicts%n", example, verdicts);
            assertThat(verdicts).isGreaterThan(atLeast);
        }
    }

    private static int judged(VoluntaryPrinciples record, Country government, int year) {
        Inquiry inquiry = record.reports()
                .of(government, year)
                .forAudience(Circle.INTERNAL)
                .at(AsOf.now());
        List<EntryHistory> all = List.copyOf(inquiry.entries().all());
        EntryId first = all.getFirst().entry().id();
        Judge judge = new Judge(
                new AnnualReportId(government, year, Edition.PUBLIC),
                Templates.supplied().named(inquiry.why(first).template()).orElseThrow());
        List<Verdict> verdicts = judge.verdicts(all.stream()
                .flatMap(each -> each.life().stream())
                .distinct()
                .sorted(Comparator.comparing(RecordedEvent::position))
                .toList());
        Map<EntryId, Long> printed =
                inquiry.report().items().stream().collect(groupingBy(Report.Item::entry, counting()));

        assertThat(verdicts)
                .extracting(Verdict::entry)
                .containsExactlyElementsOf(
                        all.stream().map(each -> each.entry().id()).toList());
        for (int i = 0; i < all.size(); i++) {
            Verdict verdict = verdicts.get(i);
            assertThat(printed.getOrDefault(verdict.entry(), 0L))
                    .as(verdict.toString())
                    .isEqualTo(verdict.printed() ? 1L : 0L);
            judge.turns(verdict, all.get(i));
        }
        assertThat(inquiry.coverage().findings())
                .filteredOn(found -> found.rule() == EntryRule.BEARING_IS_PRINTED)
                .hasSize((int) verdicts.stream().filter(Verdict::lost).count());
        assertThat(inquiry.why(first)).isEqualTo(verdicts.getFirst());
        assertThat(inquiry.why(verdicts.getLast().entry())).isEqualTo(verdicts.getLast());
        return verdicts.size();
    }

    /** One who judges by a template for a report. */
    private record Judge(AnnualReportId report, Template template) {

        List<Verdict> verdicts(List<RecordedEvent> events) {
            Reconstruction known = new Reconstruction(Long.MAX_VALUE, AudienceView.ofAll());
            known.applyAll(events);
            return known.verdicts(report, template);
        }

        /** What decides is taken away, and nothing else: a later check decides, or what was printed no longer is. */
        void turns(Verdict verdict, EntryHistory history) {
            Kind before = verdict.deciding().kind();
            Kind after = verdicts(withoutTheReason(before, history))
                    .getFirst()
                    .deciding()
                    .kind();

            boolean turned = before == Kind.PRINTED ? after == Kind.WITHDRAWN : stage(after) > stage(before);
            assertThat(turned).as("%s, after which %s decides", verdict, after).isTrue();
        }

        private List<RecordedEvent> withoutTheReason(Kind reason, EntryHistory history) {
            Entry entry = history.entry();
            return switch (reason) {
                case WITHDRAWN ->
                    history.life().stream()
                            .filter(each -> !(each.event() instanceof DossierEvent.Amendment made && made.takesBack()))
                            .toList();
                case OF_ANOTHER_GOVERNMENT, OF_ANOTHER_REPORT, OF_THE_REGISTER ->
                    then(
                            history,
                            new DossierEvent.EntryMoved(
                                    history.subject(),
                                    entry.contribution(),
                                    entry.id(),
                                    new CommitmentId(report.government()),
                                    "it is of the government",
                                    "the head"));
                case OUTSIDE_THE_YEAR, AFTER_THE_YEAR, SECTION_LEFT_OUT ->
                    then(history, corrected(history, entry.when(String.valueOf(report.year()))));
                case WITHOUT_A_PLACE -> then(history, corrected(history, entry.placed("A", "it belongs there")));
                case PRINTED ->
                    then(
                            history,
                            new DossierEvent.EntryWithdrawn(
                                    history.subject(), entry.contribution(), entry.id(), "it is not so", "the head"));
                default -> throw new AssertionError(reason + " decides nothing");
            };
        }

        private static DossierEvent corrected(EntryHistory history, Entry after) {
            return new DossierEvent.EntryCorrected(
                    history.subject(), after.contribution(), after, "it was wrong", "the head");
        }

        private static List<RecordedEvent> then(EntryHistory history, DomainEvent last) {
            List<RecordedEvent> events = new ArrayList<>(history.life());
            events.add(new RecordedEvent(events.getLast().position() + 1, LATER, last));
            return events;
        }

        /** The checks in their order. */
        private static int stage(Kind deciding) {
            return switch (deciding) {
                case WITHDRAWN -> 1;
                case OF_ANOTHER_GOVERNMENT, OF_ANOTHER_REPORT, OF_THE_REGISTER -> 2;
                case OUTSIDE_THE_YEAR -> 3;
                case WITHOUT_A_PLACE -> 4;
                case AFTER_THE_YEAR -> 5;
                case SECTION_LEFT_OUT -> 6;
                case PRINTED -> 7;
                default -> 0;
            };
        }
    }
}
