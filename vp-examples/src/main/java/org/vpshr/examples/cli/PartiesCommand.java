package org.vpshr.examples.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.render.Json;
import org.vpshr.application.render.Markdown;
import org.vpshr.application.reports.Survey;
import org.vpshr.projections.parties.PartyList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vp parties}: who has a part in what is on record, and under which names. */
@Command(
        name = "parties",
        description = {
            "Lists organisations, persons, governments and groups: how they are named when, and in how many entries"
                    + " they have a part in which capacity.",
            "With a name, those that are called so, each with its entries."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class PartiesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Mixin
    private Output output;

    @Mixin
    private SurveyOptions asked;

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description = "a reference, such as org:fnv, or a name or a part of one")
    private @Nullable String name;

    @Option(names = "--format", defaultValue = "md", description = "md or json (default: md)")
    private ListFormat format;

    @Override
    public Integer call() {
        try (VoluntaryPrinciples record = store.forQuestions()) {
            Survey survey = asked.of(record);
            PartyList found = name == null ? survey.parties() : survey.parties(name);
            output.write(spec.commandLine().getOut(), format == ListFormat.JSON ? Json.of(found) : Markdown.of(found));
        }
        return 0;
    }
}
