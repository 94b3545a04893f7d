package org.vpshr.examples.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.render.Html;
import org.vpshr.application.render.Json;
import org.vpshr.application.render.Markdown;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.application.reports.Reports;
import org.vpshr.domain.entry.Language;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vp report}: the annual report of a year, as known now, on a day, or as published. */
@Command(name = "report", description = "Reconstructs the annual report of a year.", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class PrintReportCommand implements Callable<Integer> {
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

    @Mixin
    private OwnTemplateOption template;

    @Option(names = "--language", paramLabel = "CODE", defaultValue = "en", description = "language (default: en)")
    private String language;

    @Option(names = "--format", defaultValue = "md", description = "md, html or json (default: md)")
    private OutputFormat format;

    @Override
    public Integer call() {
        try (VoluntaryPrinciples record = store.forQuestions(template.onHand())) {
            Reports.Request report = ofYear.report(record);
            template.requireFor(report.id());
            Inquiry inquiry =
                    written.in(report).inLanguage(new Language(language)).at(YearAsOfOption.of(then));
            output.write(spec.commandLine().getOut(), document(inquiry));
        }
        return 0;
    }

    private String document(Inquiry inquiry) {
        return switch (format) {
            case MD -> Markdown.of(inquiry);
            case HTML -> Html.of(inquiry);
            case JSON -> Json.of(inquiry);
        };
    }
}
