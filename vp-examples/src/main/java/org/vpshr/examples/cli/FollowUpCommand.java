package org.vpshr.examples.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.render.Html;
import org.vpshr.application.render.Json;
import org.vpshr.application.render.Markdown;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.projections.followup.Undertakings;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vp follow-up}: what was undertaken in or for a year, and what became of it. */
@Command(
        name = "follow-up",
        description =
                "Lists the plans, promises, pledges, invitations and yearly obligations of a year, and what became of"
                        + " them.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class FollowUpCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Mixin
    private Output output;

    @Mixin
    private ReportOptions ofYear;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "how they stand on this day (default: the day of what is known)")
    private @Nullable LocalDate on;

    @ArgGroup
    private @Nullable YearAsOfOption then;

    @Mixin
    private AsWrittenOption written;

    @Option(names = "--format", defaultValue = "md", description = "md, html or json (default: md)")
    private OutputFormat format;

    @Override
    public Integer call() {
        try (VoluntaryPrinciples record = store.forQuestions()) {
            Inquiry inquiry = written.in(ofYear.report(record)).at(YearAsOfOption.of(then));
            LocalDate day = on == null ? inquiry.day() : on;
            output.write(spec.commandLine().getOut(), document(inquiry.followUp(day)));
        }
        return 0;
    }

    private String document(Undertakings undertakings) {
        return switch (format) {
            case MD -> Markdown.of(undertakings);
            case HTML -> Html.of(undertakings);
            case JSON -> Json.of(undertakings);
        };
    }
}
