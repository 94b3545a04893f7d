package org.vpshr.benchmark.work;

import java.time.LocalDate;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Warmup;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.application.reports.Reports;
import org.vpshr.application.reports.Survey;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.listing.EntryQuery;

/** Questions that concern little of a history, in a process that is warm. */
@BenchmarkMode(Mode.SingleShotTime)
@Fork(1)
public class QuestionWork {

    @Benchmark
    @Warmup(iterations = 2)
    @Measurement(iterations = 5)
    public int questions(OpenRecord open, Samples samples) {
        OpenRecord.Cell cell = open.nextCell();
        return surveyed(open, cell, samples) + inquired(open, cell, samples);
    }

    private static int surveyed(OpenRecord open, OpenRecord.Cell cell, Samples samples) {
        Reports reports = open.record.reports();
        Survey survey = reports.survey(cell.government(), Circle.PUBLIC);
        String month = cell.year() + "-03";
        List<WorkingGroupId> groups = open.cast.groups();
        WorkingGroupId group = groups.get(cell.year() % groups.size());
        LocalDate day = LocalDate.of(cell.year(), 6, 1);
        return samples.time("question.timeline", () -> survey.timeline(month, month, EntryQuery.all()))
                        .hashCode()
                + samples.time("question.members", () -> survey.members(group, day))
                        .hashCode()
                + samples.time(
                                "question.list",
                                () -> survey.entries(EntryQuery.all().at("PE")))
                        .hashCode();
    }

    private static int inquired(OpenRecord open, OpenRecord.Cell cell, Samples samples) {
        Reports reports = open.record.reports();
        EntryId entry = open.report(cell).now().items().getLast().entry();
        LocalDate day = LocalDate.of(cell.year() + 1, 1, 1);
        return samples.time(
                                "question.trace",
                                () -> reports.trace(entry, Long.MAX_VALUE, cell.government(), Circle.INTERNAL))
                        .hashCode()
                + samples.time("question.why", () -> now(open, cell).why(entry)).hashCode()
                + samples.time("question.coverage", () -> now(open, cell).coverage())
                        .hashCode()
                + samples.time("question.followup", () -> now(open, cell).followUp(day))
                        .hashCode()
                + samples.time("question.diff", () -> now(open, cell).comparedWith(before(open, cell)))
                        .hashCode();
    }

    private static Inquiry now(OpenRecord open, OpenRecord.Cell cell) {
        return open.report(cell).at(AsOf.now());
    }

    private static Inquiry before(OpenRecord open, OpenRecord.Cell cell) {
        return open.report(cell).at(new AsOf.Position(open.head() * 9 / 10));
    }
}
