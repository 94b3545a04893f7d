package org.vpshr.examples.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.render.Json;
import org.vpshr.application.render.Markdown;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.projections.membership.SeatList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vp members}: who sat in a working group on a day. */
@Command(
        name = "members",
        description = "Tells who sat in a working group on a day, and who held its offices.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class MembersCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Mixin
    private Output output;

    @Mixin
    private SurveyOptions asked;

    @Option(names = "--group", required = true, paramLabel = "GROUP", description = "the group, such as PE/gt-pv")
    private String group;

    @Option(names = "--on", required = true, paramLabel = "DATE", description = "the day")
    private LocalDate on;

    @Option(names = "--format", defaultValue = "md", description = "md or json (default: md)")
    private ListFormat format;

    @Override
    public Integer call() {
        if (!(Subject.parse("workinggroup/" + group) instanceof WorkingGroupId id)) {
            throw new WrongUse("there is no working group " + group, "name its country and it, such as PE/gt-pv");
        }
        try (VoluntaryPrinciples record = store.forQuestions()) {
            SeatList found = asked.of(record).members(id, on);
            output.write(spec.commandLine().getOut(), format == ListFormat.JSON ? Json.of(found) : Markdown.of(found));
        }
        return 0;
    }
}
