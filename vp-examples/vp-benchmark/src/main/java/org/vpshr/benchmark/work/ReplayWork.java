package org.vpshr.benchmark.work;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Warmup;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.reports.Templates;
import org.vpshr.benchmark.floor.PlainRows;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.agreements.Agreements;
import org.vpshr.projections.audience.AudienceView;
import org.vpshr.projections.history.Fold;
import org.vpshr.projections.membership.Memberships;
import org.vpshr.projections.parties.PartyIndex;
import org.vpshr.projections.publications.ReportLives;
import org.vpshr.projections.report.Reconstruction;
import org.vpshr.projections.terms.GovernmentTerms;

/** All of a history, beside one bare cursor with one reader of plain records. */
@BenchmarkMode(Mode.SingleShotTime)
@Fork(1)
public class ReplayWork {
    private static final Templates TEMPLATES = Templates.supplied();

    @Benchmark
    @Warmup(iterations = 2)
    @Measurement(iterations = 5)
    public int replay(OpenRecord open, Samples samples) {
        int floor = samples.time("floor.replay", () -> PlainRows.in(open.file).replay());
        int decoded = samples.time("replay.decode", () -> decode(open.record));
        int views = samples.time("replay.views", () -> views(open.record));
        return floor + decoded + views;
    }

    /** Each report is made from the one state. */
    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 3)
    public int reports(OpenRecord open, Samples samples) {
        return samples.time("replay.reports", () -> {
            Reconstruction known = reconstruction(open.record);
            open.record.history().forEach(known::apply);
            return reports(open, known);
        });
    }

    private static int reports(OpenRecord open, Reconstruction known) {
        int items = 0;
        for (Country government : open.cast.governments()) {
            for (int year = OpenRecord.FIRST_YEAR; year < OpenRecord.FIRST_YEAR + OpenRecord.YEARS; year++) {
                items += known.report(
                                new AnnualReportId(government, year, Edition.PUBLIC),
                                TEMPLATES.of(government, year).orElseThrow(),
                                Language.ENGLISH)
                        .items()
                        .size();
            }
        }
        return items;
    }

    static int decode(VoluntaryPrinciples record) {
        int[] count = {0};
        record.history().forEach(recorded -> count[0]++);
        return count[0];
    }

    static int views(VoluntaryPrinciples record) {
        Reconstruction known = reconstruction(record);
        List<Fold> views = List.of(
                known, new Memberships(), new Agreements(), new PartyIndex(), new ReportLives(), new GovernmentTerms());
        record.history().forEach(recorded -> views.forEach(view -> view.apply(recorded)));
        return (int) known.position();
    }

    private static Reconstruction reconstruction(VoluntaryPrinciples record) {
        return new Reconstruction(
                Long.MAX_VALUE, new AudienceView(Circle.PUBLIC, record.history().binding()));
    }
}
