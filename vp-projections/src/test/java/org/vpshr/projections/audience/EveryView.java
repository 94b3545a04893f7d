package org.vpshr.projections.audience;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.given.Samples;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.report.ReportEvent.ReportPublished;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.projections.comparison.Comparison;
import org.vpshr.projections.comparison.Side;
import org.vpshr.projections.coverage.Coverage;
import org.vpshr.projections.coverage.Guidelines;
import org.vpshr.projections.coverage.Guidelines.Item;
import org.vpshr.projections.followup.FollowUp;
import org.vpshr.projections.followup.OpenPlans;
import org.vpshr.projections.given.ATemplate;
import org.vpshr.projections.given.Subjects;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.listing.EntryQuery;
import org.vpshr.projections.log.LogQuery;
import org.vpshr.projections.log.RecordLog;
import org.vpshr.projections.membership.Memberships;
import org.vpshr.projections.parties.PartyIndex;
import org.vpshr.projections.publications.ReportLives;
import org.vpshr.projections.report.Reconstruction;
import org.vpshr.projections.report.Report;
import org.vpshr.projections.report.SaidLater;
import org.vpshr.projections.timeline.Timeline;
import org.vpshr.projections.trace.Trace;

/** All that is told of a history, as it was known at a position and as it is known now. */
final class EveryView {
    private static final LocalDate DAY = LocalDate.parse("2020-01-01");
    private static final Guidelines GUIDELINES = new Guidelines(
            "test",
            2018,
            null,
            3,
            2018,
            "for the test",
            List.of(
                    new Item("A.1", "Commitment", true, List.of("commitment.*"), List.of("A"), List.of()),
                    new Item("C.1", "Trainings", false, List.of("engagement.*"), List.of("C.*"), List.of())));

    private final List<RecordedEvent> recorded;
    private final Supplier<AudienceView> view;
    private final long head;

    private EveryView(List<RecordedEvent> recorded, Supplier<AudienceView> view, long head) {
        this.recorded = recorded;
        this.view = view;
        this.head = head;
    }

    /**
     * Each by its name.
     *
     * @param view for whom
     * @param then a position
     * @param head how far the record has come, whatever stands at its end
     */
    static Map<String, Object> of(List<RecordedEvent> recorded, Supplier<AudienceView> view, long then, long head) {
        return new EveryView(recorded, view, head).all(then);
    }

    private Map<String, Object> all(long then) {
        Map<String, Object> all = new LinkedHashMap<>();
        Reconstruction now = known(head);
        all.put("report", printed(report(now, 2018, Edition.PUBLIC)));
        all.put("report of the plenary", printed(report(now, 2018, Edition.PLENARY)));
        all.put("report of the next year", printed(report(now, 2019, Edition.PUBLIC)));
        all.put("report as of then", printed(report(known(then), 2018, Edition.PUBLIC)));
        all.put("report as written by a day", written());
        all.put("timeline", timeline(now));
        all.put("timeline of a country", timeline(now, EntryQuery.all().in(new Country("PE"))));
        all.put("list", list(now));
        all.put("parties", parties());
        all.put("reports", reports());
        all.put("log", log(LogQuery.all()));
        all.put("log of an entry", logs(now));
        all.put("traces", traces(now));
        all.put("memberships", memberships());
        all.put("follow-up", followUp(now));
        all.put("open plans", new OpenPlans(now.entries()).before(2020));
        all.put("coverage", coverage(now));
        all.put("comparison", comparison(then));
        all.put("said of the report later", saidLater(now));
        return all;
    }

    private Reconstruction known(long position) {
        return applied(new Reconstruction(position, view.get()));
    }

    private Object written() {
        AnnualReportId id = new AnnualReportId(Subjects.NL, 2018, Edition.PUBLIC);
        Reconstruction known = applied(new Reconstruction(head, view.get()).writtenBy(LocalDate.parse("2019-03-01")));
        return List.of(
                printed(report(known, 2018, Edition.PUBLIC)),
                known.dayOfWriting(id, ATemplate.OF_2018),
                known.firstDayOfWriting());
    }

    private Reconstruction applied(Reconstruction known) {
        known.applyAll(recorded);
        known.knows(head);
        return known;
    }

    private static Report report(Reconstruction known, int year, Edition edition) {
        return known.report(new AnnualReportId(Subjects.NL, year, edition), ATemplate.OF_2018, Language.ENGLISH);
    }

    private static Object printed(Report report) {
        return List.of(report.sections(), report.footnotes(), report.position());
    }

    private static Object timeline(Reconstruction known) {
        return timeline(known, EntryQuery.all());
    }

    private static Object timeline(Reconstruction known, EntryQuery query) {
        return new Timeline(known.entries(), known.names())
                .excerpt("2010", "2030", query.answering(known.entries(), known.names()), Language.ENGLISH);
    }

    /** By each of the conditions there are. */
    private static Object list(Reconstruction known) {
        EntryQuery all = EntryQuery.all();
        return Stream.of(
                        all,
                        all.saying("secret"),
                        all.naming("gov:NL"),
                        all.at("PE"),
                        all.in(new Country("PE")),
                        all.kind("engagement.*"),
                        all.about("engagement/NL"),
                        all.by("NL"),
                        all.between("2018", "2018"))
                .map(query -> query.of(known.entries(), known.names(), Language.ENGLISH))
                .toList();
    }

    private Object parties() {
        PartyIndex parties = new PartyIndex();
        parties.applyAll(seen());
        return parties.involved();
    }

    /** Behind the publication of what errata and supplements are said of. */
    private Object reports() {
        ReportPublished sample = Samples.full().of(ReportPublished.class);
        ReportLives lives = new ReportLives();
        lives.apply(new RecordedEvent(
                1,
                Instant.EPOCH,
                new ReportPublished(
                        Subjects.REPORT, sample.contribution(), FuzzyDate.parse("2019"), 1, 1, sample.imprint())));
        lives.applyAll(seen());
        return lives.of(view.get().audience());
    }

    private Object log(LogQuery query) {
        RecordLog log = new RecordLog(query);
        log.applyAll(seen());
        return log.lines();
    }

    private Object logs(Reconstruction known) {
        return known.entries().all().stream()
                .map(history -> log(LogQuery.all().about(history.entry().id())))
                .toList();
    }

    private static Object traces(Reconstruction known) {
        return known.entries().all().stream()
                .map(entry -> Trace.of(entry, known.names(), Language.ENGLISH))
                .toList();
    }

    private List<RecordedEvent> seen() {
        AudienceView seen = view.get();
        return recorded.stream().flatMap(each -> seen.seen(each).stream()).toList();
    }

    private Object memberships() {
        Memberships memberships = new Memberships();
        memberships.applyAll(seen());
        return List.of(memberships.groups(), memberships.on(Subjects.GROUP_OF_PERU, DAY));
    }

    private Object followUp(Reconstruction known) {
        return new FollowUp(
                        known.entries(),
                        known.names(),
                        Subjects.NL,
                        2018,
                        DAY,
                        view.get().audience(),
                        Language.ENGLISH)
                .undertakings();
    }

    private Object coverage(Reconstruction known) {
        Report report = report(known, 2018, Edition.PUBLIC);
        Coverage coverage = Coverage.of(GUIDELINES, report, known, known.verdicts(report.id(), ATemplate.OF_2018));
        return List.of(coverage.lines(), coverage.findings());
    }

    private Object saidLater(Reconstruction known) {
        AnnualReportId id = new AnnualReportId(Subjects.NL, 2018, Edition.PUBLIC);
        return List.of(SaidLater.of(known, id, 1, Language.ENGLISH), SaidLater.ofLast(known, id, Language.ENGLISH));
    }

    private Object comparison(long then) {
        return Comparison.of(side(then), side(head)).changes();
    }

    private Side side(long position) {
        Reconstruction known = known(position);
        return new Side("then", report(known, 2018, Edition.PUBLIC), known, DAY);
    }
}
