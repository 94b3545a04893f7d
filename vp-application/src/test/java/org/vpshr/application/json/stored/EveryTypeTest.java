package org.vpshr.application.json.stored;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.application.given.AsTold;
import org.vpshr.application.given.Lines;
import org.vpshr.application.given.Written;
import org.vpshr.application.json.Catalogue;
import org.vpshr.application.json.codec.ContributionHead;
import org.vpshr.application.json.line.CommandFormat;
import org.vpshr.domain.Command;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.given.Samples;

class EveryTypeTest {
    private static final EventFormat EVENTS = new EventFormat();
    private static final CommandFormat COMMANDS = new CommandFormat();

    static Stream<Class<? extends DomainEvent>> events() {
        return Catalogue.events().types().values().stream();
    }

    static Stream<Class<? extends Command>> commands() {
        return Catalogue.commands().types().values().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_read_as_it_was_written(Class<? extends DomainEvent> type) {
        for (Samples samples : new Samples[] {Samples.full(), Samples.bare()}) {
            DomainEvent event = samples.of(type);

            EventFormat.Written written = EVENTS.write(event);

            assertThat(Written.read(event, written)).isEqualTo(event);
            EventFormat.Written again = EVENTS.write(Written.read(event, written));
            assertThat(again.facts()).isEqualTo(written.facts());
            assertThat(again.texts()).isEqualTo(written.texts());
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_is_read_as_it_was_written(Class<? extends Command> type) {
        for (Samples samples : new Samples[] {Samples.full(), Samples.bare()}) {
            Command command = AsTold.of(samples.of(type));
            ContributionHead given = new ContributionHead(samples.contribution(), new Audience.Open());

            String line = COMMANDS.write(command);

            assertThat(line).doesNotContain("contribution\":").startsWith("{\"command\":\"");
            assertThat(COMMANDS.read(line, given)).isEqualTo(command);
        }
    }

    @Test
    void a_contribution_line_is_read_as_it_was_written() {
        ContributionHead given = new ContributionHead(
                Samples.full().contribution(), Samples.full().audience());

        String line = COMMANDS.writeContribution(given);

        assertThat(COMMANDS.opensContribution(line)).isTrue();
        assertThat(COMMANDS.readContribution(line, Lines.NO_FILES)).isEqualTo(given);
    }

    @Test
    void names_are_words_of_the_field_and_never_java_classes() {
        assertThat(Catalogue.events().types().keySet())
                .contains("workinggroup.MemberJoined", "irbc.AgreementEnded", "dossier.EntryCorrected")
                .allMatch(name -> name.matches("[a-z]+\\.[A-Z][A-Za-z]+"));
        assertThat(Catalogue.commands().types().keySet()).contains("workinggroup.JoinMember", "report.PublishReport");
    }

    @Test
    void an_event_is_stored_in_the_order_of_its_record_whatever_the_order_of_its_sets() {
        DomainEvent event = Samples.full().of(org.vpshr.domain.commitment.CommitmentEvent.ChairTaken.class);

        String stored = new String(EVENTS.write(event).facts(), StandardCharsets.UTF_8);

        assertThat(stored).startsWith("{\"subject\":\"commitment/NL\",\"entry\":{\"id\":\"an-entry\",\"text\":");
        assertThat(stored).contains("\"contribution\":{\"by\":\"NL/embassy-lima\"");
    }
}
