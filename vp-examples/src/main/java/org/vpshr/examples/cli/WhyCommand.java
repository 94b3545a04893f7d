package org.vpshr.examples.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.render.Json;
import org.vpshr.application.render.Markdown;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.verdict.Verdict;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vp why}: why a report prints an entry, or why not. */
@Command(
        name = "why",
        description = "Tells why the report of a year prints an entry, or why not: the reasons in order, of which the"
                + " last one decides.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class WhyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Mixin
    private Output output;

    @Parameters(paramLabel = "ENTRY", description = "the entry's name, as in vp list or a report's JSON")
    private String entry;

    @Mixin
    private ReportOptions ofYear;

    @Option(
            names = "--edition",
            defaultValue = "public",
            description = "of which edition: public or plenary (default: public)")
    private Edition edition;

    @ArgGroup
    private @Nullable YearAsOfOption then;

    @Option(names = "--format", defaultValue = "md", description = "md or json (default: md)")
    private ListFormat format;

    @Override
    public Integer call() {
        EntryId id = new EntryId(entry);
        try (VoluntaryPrinciples record = store.forQuestions()) {
            Verdict verdict = ofYear.report(record)
                    .edition(edition)
                    .at(YearAsOfOption.of(then))
                    .why(id);
            output.write(
                    spec.commandLine().getOut(), format == ListFormat.JSON ? Json.of(verdict) : Markdown.of(verdict));
        }
        return 0;
    }
}
