package org.vpshr.examples.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.render.Html;
import org.vpshr.application.render.Json;
import org.vpshr.application.render.Markdown;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.domain.entry.Language;
import org.vpshr.projections.coverage.Coverage;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vp coverage}: what the guidelines of a year ask for, and what serves it. */
@Command(
        name = "coverage",
        description = {
            "Lays a report beside the reporting guidelines of its year: what serves each item, what was waived, what"
                    + " is missing.",
            "Exit code 1: a mandatory item has neither content nor a recorded waiver."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class CoverageCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Mixin
    private Output output;

    @Mixin
    private ReportOptions ofYear;

    @ArgGroup
    private @Nullable YearAsOfOption then;

    @Mixin
    private AsWrittenOption written;

    @Option(names = "--language", paramLabel = "CODE", defaultValue = "en", description = "language (default: en)")
    private String language;

    @Option(names = "--format", defaultValue = "md", description = "md, html or json (default: md)")
    private OutputFormat format;

    @Override
    public Integer call() {
        try (VoluntaryPrinciples record = store.forQuestions()) {
            Inquiry inquiry = written.in(ofYear.report(record))
                    .inLanguage(new Language(language))
                    .at(YearAsOfOption.of(then));
            Coverage coverage = inquiry.coverage();
            output.write(spec.commandLine().getOut(), document(coverage));
            return coverage.complete() ? 0 : 1;
        }
    }

    private String document(Coverage coverage) {
        return switch (format) {
            case MD -> Markdown.of(coverage);
            case HTML -> Html.of(coverage);
            case JSON -> Json.of(coverage);
        };
    }
}
