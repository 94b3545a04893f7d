package org.vpshr.application.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.application.given.Lines.OPENING;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.noteGroup;
import static org.vpshr.application.given.Lines.openCase;
import static org.vpshr.application.given.Lines.registerPerson;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.Access;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.given.AStore;
import org.vpshr.application.given.Lines;
import org.vpshr.application.input.ContributionFile;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.policy.Actor;
import org.vpshr.application.policy.Role;
import org.vpshr.domain.Command;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.rule.RuleViolation;

/** A command that bears an id is recorded once, however often it is given. */
@ParameterizedClass
@EnumSource(AStore.In.class)
@SuppressWarnings("NullAway.Init")
class CommandIdTest {
    private static final CommandId ID = new CommandId("note-2019-01:4711");

    @Parameter
    private AStore.In in;

    @TempDir
    Path directory;

    private AStore store;
    private Options options;
    private VoluntaryPrinciples record;

    @BeforeEach
    void open() {
        store = in.fresh(directory);
        options = store.options();
        record = VoluntaryPrinciples.open(options);
    }

    @AfterEach
    void close() {
        record.close();
    }

    private static NamedResource file(String... lines) {
        byte[] text = String.join("\n", lines).getBytes(UTF_8);
        return new NamedResource("c", () -> new ByteArrayInputStream(text));
    }

    private static CommandId id(NamedResource resource) {
        try (ContributionFile file = ContributionFile.read(resource)) {
            return CommandId.of(file);
        }
    }

    @Test
    void the_same_command_again_gets_the_same_answer_and_records_nothing() {
        Receipt first = record.record(command(noteGroup("gt", "the-group")), ID);
        record.record(command(openCase("gt", "a-case")));

        assertThat(record.record(command(noteGroup("gt", "the-group")), ID)).isEqualTo(first);
        assertThat(record.head().position()).isEqualTo(2);
    }

    @Test
    void also_after_the_record_was_opened_anew() {
        Receipt first = record.record(command(noteGroup("gt", "the-group")), ID);
        record.close();
        record = VoluntaryPrinciples.open(options);

        assertThat(record.record(command(noteGroup("gt", "the-group")), ID)).isEqualTo(first);
        assertThat(record.head().position()).isEqualTo(1);
    }

    @Test
    void the_answer_has_the_same_findings() {
        NamedResource flagged = file(OPENING, noteGroup("gt", "the-group"), aResultWithoutGround());

        Receipt first = record.record(flagged, ID);

        assertThat(first.findings()).isNotEmpty();
        assertThat(record.record(flagged, ID)).isEqualTo(first);
    }

    private static String aResultWithoutGround() {
        return noteGroup("gt", "a-result").replace("workinggroup.NoteGroup", "dossier.ReportResult");
    }

    @Test
    void another_command_under_the_same_id_is_refused() {
        record.record(command(noteGroup("gt", "the-group")), ID);

        assertThatThrownBy(() -> record.record(command(noteGroup("other", "other")), ID))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContainingAll(ID.value(), "position 1", "an id of its own");
        assertThat(record.head().position()).isEqualTo(1);
    }

    @Test
    void the_same_words_of_another_desk_are_another_command() {
        record.record(file(OPENING, noteGroup("gt", "the-group")), ID);
        NamedResource other = file(OPENING.replace("a letter", "a call"), noteGroup("gt", "the-group"));

        assertThatThrownBy(() -> record.record(other, ID)).isInstanceOf(InvalidValue.class);
    }

    private Access editor(String reference) {
        Country netherlands = new Country("NL");
        return record.as(new Actor(
                reference, netherlands, Set.of(Role.EDITOR), Set.of(Desk.parse("NL/embassy-lima")), Circle.INTERNAL));
    }

    @Test
    void the_same_id_of_another_actor_brings_no_answer() {
        record.record(command(noteGroup("gt", "the-group")), ID);

        assertThatThrownBy(() -> editor("user:1").record(command(noteGroup("gt", "the-group")), ID))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("is on record already");
    }

    /** What they recorded stands side by side in the chain, and nobody is answered for another. */
    @Test
    void each_actor_has_ids_of_its_own() {
        Command ofOne = command(noteGroup("one", "one"));
        Command ofOther = command(noteGroup("other", "other"));
        Command ofTheSystem = command(noteGroup("third", "third"));

        Receipt one = editor("user:1").record(ofOne, ID);
        Receipt other = editor("user:2").record(ofOther, ID);
        Receipt third = record.record(ofTheSystem, ID);

        assertThat(List.of(one.last(), other.last(), third.last())).containsExactly(1L, 2L, 3L);
        assertThat(editor("user:1").record(ofOne, ID)).isEqualTo(one);
        assertThat(editor("user:2").record(ofOther, ID)).isEqualTo(other);
        assertThat(record.record(ofTheSystem, ID)).isEqualTo(third);
        assertThatThrownBy(() -> editor("user:1").record(ofOther, ID)).isInstanceOf(InvalidValue.class);
        assertThat(record.head().position()).isEqualTo(3);
    }

    @Test
    void what_a_rule_refused_may_be_given_again_under_its_id() {
        assertThatThrownBy(() -> record.record(command(openCase("gt", "a-case")), ID))
                .isInstanceOf(RuleViolation.class);

        record.record(command(noteGroup("gt", "the-group")));

        assertThat(record.record(command(openCase("gt", "a-case")), ID).last()).isEqualTo(2);
    }

    @Test
    void a_file_is_known_again_by_what_it_says() {
        NamedResource file =
                file(OPENING, noteGroup("gt", "the-group"), registerPerson("canary", "Quetzalina Umbrafoss"));
        NamedResource spaced =
                file(OPENING, "", noteGroup("gt", "the-group"), registerPerson("canary", "Quetzalina Umbrafoss"));

        Receipt first = record.record(file, id(file));

        assertThat(id(spaced)).isEqualTo(id(file));
        assertThat(record.record(spaced, id(spaced))).isEqualTo(first);
        assertThat(id(file(OPENING, noteGroup("gt", "another")))).isNotEqualTo(id(file));
    }

    @Test
    void another_name_of_the_person_is_another_command() {
        record.record(command(registerPerson("canary", "Quetzalina Umbrafoss")), ID);

        assertThat(record.record(command(registerPerson("canary", "Quetzalina Umbrafoss")), ID)
                        .last())
                .isEqualTo(1);
        assertThatThrownBy(() -> record.record(command(registerPerson("canary", "Somebody Else")), ID))
                .isInstanceOf(InvalidValue.class)
                .hasMessageNotContaining("Else");
    }

    @Test
    void nothing_tells_of_an_erased_name_not_even_to_whoever_guesses_it() {
        record.record(command(registerPerson("canary", "Quetzalina Umbrafoss")), ID);

        record.record(command(Lines.erasePerson("canary")));

        assertThat(record.record(command(registerPerson("canary", "Quetzalina Umbrafoss")), ID))
                .isEqualTo(record.record(command(registerPerson("canary", "Somebody Else")), ID));
    }

    @Test
    void whoever_guesses_what_a_file_says_cannot_try_it_out_on_the_record() {
        NamedResource file = file(OPENING, noteGroup("gt", "the-group"));
        CommandId id = id(file);
        record.record(file, id);
        ByteArrayOutputStream exported = new ByteArrayOutputStream();

        record.upkeep().exportTo(exported);

        assertThat(exported.toString(UTF_8)).doesNotContain(id.value().substring("file-".length()));
        assertThat(record.record(file, id).last()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "-a", "é", "a\n"})
    void an_id_is_plain(String text) {
        assertThatThrownBy(() -> new CommandId(text)).isInstanceOf(InvalidValue.class);
    }
}
