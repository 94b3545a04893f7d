package org.vpshr.examples.cli;

import java.util.concurrent.Callable;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.render.Json;
import org.vpshr.application.render.Markdown;
import org.vpshr.projections.publications.ReportList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vp reports}: the reports on record, and what was published of each when. */
@Command(
        name = "reports",
        description =
                "Lists the reports on record: how far each came, its versions with their dates, errata, supplements,"
                        + " withdrawals and translations.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class ReportsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Mixin
    private Output output;

    @Mixin
    private SurveyOptions asked;

    @Option(names = "--format", defaultValue = "md", description = "md or json (default: md)")
    private ListFormat format;

    @Override
    public Integer call() {
        try (VoluntaryPrinciples record = store.forQuestions()) {
            ReportList found = asked.of(record).reports();
            output.write(spec.commandLine().getOut(), format == ListFormat.JSON ? Json.of(found) : Markdown.of(found));
        }
        return 0;
    }
}
