package org.vpshr.examples.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.render.Json;
import org.vpshr.application.render.Markdown;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.log.LogExcerpt;
import org.vpshr.projections.log.LogQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vp log}: what was recorded when. */
@Command(
        name = "log",
        description = "Tells what was recorded when, event by event; for the ministry itself also by whom.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class LogCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Mixin
    private Output output;

    @Mixin
    private SurveyOptions asked;

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description = "recorded on this day (UTC) or later, such as 2019-04-30")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "recorded on this day (UTC) or earlier")
    private @Nullable LocalDate to;

    @Option(names = "--last", paramLabel = "N", description = "no more than so many, the last ones")
    private @Nullable Long last;

    @Option(names = "--entry", paramLabel = "ENTRY", description = "only what belongs to the life of this entry")
    private @Nullable String entry;

    @Option(names = "--format", defaultValue = "md", description = "md or json (default: md)")
    private ListFormat format;

    @Override
    public Integer call() {
        LogQuery query = query();
        try (VoluntaryPrinciples record = store.forQuestions()) {
            LogExcerpt found = asked.of(record).log(query);
            output.write(spec.commandLine().getOut(), format == ListFormat.JSON ? Json.of(found) : Markdown.of(found));
        }
        return 0;
    }

    private LogQuery query() {
        LogQuery query = LogQuery.all();
        query = from == null ? query : query.from(from);
        query = to == null ? query : query.to(to);
        query = last == null ? query : query.last(last);
        return entry == null ? query : query.about(new EntryId(entry));
    }
}
