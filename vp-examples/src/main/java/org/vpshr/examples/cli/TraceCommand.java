package org.vpshr.examples.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.application.render.Html;
import org.vpshr.application.render.Json;
import org.vpshr.application.render.Markdown;
import org.vpshr.application.render.ProvJson;
import org.vpshr.application.reports.EntryTrace;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
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
        description = "Tells the whole life of an entry: its events, who wrote them on what evidence, its sources, the"
                + " reports that print it.",
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

    @Option(names = "--format", defaultValue = "md", description = "md, html, json or prov-json (default: md)")
    private String format;

    @Override
    public Integer call() {
        if (!List.of("md", "html", "json", "prov-json").contains(format)) {
            throw new WrongUse("there is no format " + format, "there are md, html, json and prov-json");
        }
        EntryId id = new EntryId(entry);
        try (VoluntaryPrinciples record = store.forQuestions()) {
            EntryTrace found = report == null ? fromEntry(record, id) : fromItem(record, id, report);
            output.write(spec.commandLine().getOut(), document(found.with(recorders(record, found.trace()))));
        }
        return 0;
    }

    private EntryTrace fromEntry(VoluntaryPrinciples record, EntryId id) {
        return record.reports()
                .trace(id, known.position(record, audience), known.government(record, audience), audience)
                .orElseThrow(() -> new NothingToReport(
                        "there is no entry " + entry + " that the audience may see",
                        "entries are named in vp report --format json"));
    }

    private EntryTrace fromItem(VoluntaryPrinciples record, EntryId id, String asked) {
        ReportAt report = ReportAt.parse(asked);
        return report.in(record.reports()
                        .of(known.government(record, audience), report.year())
                        .forAudience(audience))
                .item(id)
                .orElseThrow(() -> new NothingToReport(
                        "the report " + asked + " prints no item " + entry,
                        "items are named in vp report --format json"));
    }

    private String document(EntryTrace life) {
        return switch (format) {
            case "html" -> Html.of(life);
            case "json" -> Json.of(life);
            case "prov-json" -> ProvJson.of(life);
            default -> Markdown.of(life);
        };
    }

    /** Who recorded is for the ministry itself. */
    private Map<Long, String> recorders(VoluntaryPrinciples record, Trace trace) {
        Map<Long, String> recorders = new HashMap<>();
        if (audience == Circle.INTERNAL) {
            trace.steps().stream()
                    .map(step -> step.cause().position())
                    .forEach(at -> record.history().recordedBy(at).ifPresent(by -> recorders.put(at, by)));
        }
        return recorders;
    }
}
