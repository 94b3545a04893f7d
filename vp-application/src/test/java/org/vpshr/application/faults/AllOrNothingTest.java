package org.vpshr.application.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.given.Folder;
import org.vpshr.application.given.Lines;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.json.codec.ContributionHead;
import org.vpshr.application.json.line.CommandFormat;
import org.vpshr.application.store.Head;
import org.vpshr.domain.Command;
import org.vpshr.domain.entry.Audience;
import org.vpshr.projections.given.AnyCommand;
import org.vpshr.projections.given.Subjects;
import org.vpshr.projections.history.RecordedEvent;

/** Any file of commands is recorded as a whole, or nothing of it (law 7). */
class AllOrNothingTest {
    private static final CommandFormat LINES = new CommandFormat();
    private static final Command KOCH = Lines.command(Lines.registerPerson("koch", "Jo Example"));

    private static ContributionHead opening(Command command) {
        return new ContributionHead(command.contribution(), new Audience.Open());
    }

    /** Each command in the second of two lines, after one that opens its contribution. */
    private static NamedResource file(List<Command> commands) {
        StringBuilder lines = new StringBuilder();
        for (Command command : commands) {
            lines.append(LINES.writeContribution(opening(command))).append('\n');
            lines.append(LINES.write(command)).append('\n');
        }
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        return new NamedResource("file", () -> new ByteArrayInputStream(bytes));
    }

    private static void happened(Model model, Command command) {
        model.decide(command).events().forEach(event -> model.happened(event, Instant.EPOCH));
    }

    /** Those that a list in memory accepts, one after the other. */
    private static List<Command> accepted(List<Command> commands, Model model) {
        List<Command> accepted = new ArrayList<>();
        for (Command command : commands) {
            if (model.refusal(command).isEmpty()) {
                happened(model, command);
                accepted.add(command);
            }
        }
        return accepted;
    }

    /** How many it accepts before it refuses one. */
    private static int beforeTheFirstRefusal(List<Command> commands) {
        Model model = new Model();
        happened(model, KOCH);
        int accepted = 0;
        while (accepted < commands.size()
                && model.refusal(commands.get(accepted)).isEmpty()) {
            happened(model, commands.get(accepted++));
        }
        return accepted;
    }

    private static VoluntaryPrinciples open(Folder folder) {
        VoluntaryPrinciples record = VoluntaryPrinciples.open(folder.file("record.db"));
        record.record(KOCH);
        return record;
    }

    @Property(seed = "7")
    void a_file_with_a_refused_command_in_its_middle_leaves_nothing(@ForAll("files") List<Command> commands) {
        int accepted = beforeTheFirstRefusal(commands);
        Assume.that(0 < accepted && accepted < commands.size());
        try (Folder folder = Folder.fresh();
                VoluntaryPrinciples record = open(folder)) {
            Head before = record.head();

            assertThatThrownBy(() -> record.record(file(commands)))
                    .hasMessageMatching("(?s)file:" + 2 * (accepted + 1) + ": rule .*");
            assertThat(record.head()).isEqualTo(before);
        }
    }

    @Property(seed = "8")
    void a_file_of_which_none_is_refused_is_recorded_as_a_whole(@ForAll("files") List<Command> commands) {
        Model model = new Model();
        happened(model, KOCH);
        List<Command> accepted = accepted(commands, model);
        Assume.that(!accepted.isEmpty());
        try (Folder folder = Folder.fresh();
                VoluntaryPrinciples record = open(folder)) {
            record.record(file(accepted));

            assertThat(record.history().toList())
                    .extracting(RecordedEvent::event)
                    .isEqualTo(
                            model.recorded().stream().map(RecordedEvent::event).toList());
        }
    }

    /** As they are read from lines, where one contribution is that of all of a command. */
    @Provide
    Arbitrary<List<Command>> files() {
        return AnyCommand.about(List.of(Subjects.PERU, Subjects.GHANA), 1, 1, 8)
                .map(command -> LINES.read(LINES.write(command), opening(command)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }
}
