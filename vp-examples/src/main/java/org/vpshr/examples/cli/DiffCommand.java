package org.vpshr.examples.cli;

import java.util.concurrent.Callable;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.render.Html;
import org.vpshr.application.render.Json;
import org.vpshr.application.render.Markdown;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.projections.comparison.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vp diff}: what two reports say otherwise, and which event made it so. */
@Command(
        name = "diff",
        description = {
            "Compares two reports: two years, two days, published and now.",
            "A report is written 2018, 2018@2019-03-01, 2018@published:1, 2018@now or 2018@#412;",
            "2018@written:2018-12-31 is what desks say they had written by then.",
            "Exit code 0: they say the same; 1: they differ."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class DiffCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Mixin
    private Output output;

    @Mixin
    private GovernmentOptions whose;

    @Parameters(index = "0", paramLabel = "A", description = "the report to compare")
    private String before;

    @Parameters(index = "1", paramLabel = "B", description = "the report to compare it with")
    private String after;

    @Option(names = "--format", defaultValue = "md", description = "md, html or json (default: md)")
    private OutputFormat format;

    @Override
    public Integer call() {
        ReportAt first = ReportAt.parse(before);
        ReportAt second = ReportAt.parse(after);
        try (VoluntaryPrinciples record = store.forQuestions()) {
            Comparison comparison = asked(record, first).comparedWith(asked(record, second));
            output.write(spec.commandLine().getOut(), document(comparison));
            return comparison.equal() ? 0 : 1;
        }
    }

    private Inquiry asked(VoluntaryPrinciples record, ReportAt report) {
        return report.in(whose.report(record, report.year()));
    }

    private String document(Comparison comparison) {
        return switch (format) {
            case MD -> Markdown.of(comparison);
            case HTML -> Html.of(comparison);
            case JSON -> Json.of(comparison);
        };
    }
}
