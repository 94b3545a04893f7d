package org.vpshr.examples.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.application.render.trace.ProvJson;
import org.vpshr.application.render.trace.TraceJson;
import org.vpshr.application.render.trace.TraceMarkdown;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.report.Reconstruction;
import org.vpshr.projections.trace.Printing;
import org.vpshr.projections.trace.Trace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vp trace}: from an entry to its events, sources and reports, and from an item of a report to the same. */
@Command(
        name = "trace",
        description =
                "Tells the whole life of an entry: its events, who wrote them on what evidence, its sources, the reports that print it.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class TraceCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Mixin
    private Output output;

    @Mixin
    private AsOfOption known;

    @Parameters(paramLabel = "ENTRY", description = "the entry's name, as in a report's HTML or JSON")
    private String entry;

    @Option(
            names = "--report",
            paramLabel = "REPORT",
            description = "as an item of this report: 2018, 2018@2019-03-01, 2018@published:1, 2018@#412")
    private @Nullable String report;

    @Option(
            names = "--audience",
            defaultValue = "public",
            description = "public, plenary or internal (default: public)")
    private Circle audience;

    @Option(names = "--format", defaultValue = "md", description = "md, json or prov-json (default: md)")
    private String format;

    @Override
    public Integer call() {
        if (!List.of("md", "json", "prov-json").contains(format)) {
            throw new WrongUse("there is no format " + format, "there are md, json and prov-json");
        }
        EntryId id = new EntryId(entry);
        try (VoluntaryPrinciples record = store.forQuestions()) {
            output.write(
                    spec.commandLine().getOut(), report == null ? fromEntry(record, id) : fromItem(record, id, report));
        }
        return 0;
    }

    private String fromEntry(VoluntaryPrinciples record, EntryId id) {
        Reconstruction then = known.in(record);
        Trace trace = then.entries()
                .find(id)
                .filter(c -> audience.sees(c.circle()))
                .map(c -> Trace.of(c, then.names(), Language.ENGLISH))
                .orElseThrow(() -> new NothingToReport(
                        "there is no entry " + entry + " that the audience may see",
                        "entries are named in vp report --format json"));
        Country government = known.government();
        return document(record, trace, record.reports().printing(id, government, audience));
    }

    private String fromItem(VoluntaryPrinciples record, EntryId id, String asked) {
        ReportAt report = ReportAt.parse(asked);
        Inquiry inquiry = record.reports()
                .of(known.government(), report.year())
                .forAudience(audience)
                .at(report.asOf());
        Printing printing = inquiry.printing(id)
                .orElseThrow(() -> new NothingToReport(
                        "the report " + asked + " prints no item " + entry,
                        "items are named in vp report --format json"));
        return document(record, inquiry.trace(id).orElseThrow(), List.of(printing));
    }

    private String document(VoluntaryPrinciples record, Trace trace, List<Printing> printings) {
        return switch (format) {
            case "json" -> TraceJson.render(trace, printings, recorders(record, trace));
            case "prov-json" -> ProvJson.render(trace, printings);
            default -> TraceMarkdown.render(trace, printings, recorders(record, trace));
        };
    }

    /** Who recorded is for the ministry itself. */
    private Map<Long, String> recorders(VoluntaryPrinciples record, Trace trace) {
        Map<Long, String> recorders = new HashMap<>();
        if (audience == Circle.INTERNAL) {
            trace.steps().stream()
                    .map(step -> step.cause().position())
                    .forEach(at -> record.recordedBy(at).ifPresent(by -> recorders.put(at, by)));
        }
        return recorders;
    }
}
