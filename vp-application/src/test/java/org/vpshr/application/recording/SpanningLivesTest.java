package org.vpshr.application.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.application.given.Lines.commandBy;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.policy.Actor;
import org.vpshr.application.policy.Role;
import org.vpshr.domain.Command;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.rule.RuleViolation;

/** What one government told of a thing that there is once binds the others as it stands, not as it was told first. */
class SpanningLivesTest {
    private static final String TERM =
            "{\"command\":\"commitment.%s\",\"subject\":\"commitment/%s\",\"entry\":{\"id\":\"%s\",\"text\":\"It is so.\",\"when\":\"2016-03-01\"}}";

    @TempDir
    private Path folder;

    private VoluntaryPrinciples record;

    @BeforeEach
    void open() {
        record = opened();
        record.record(of("NL", TERM.formatted("HandOverChair", "NL", "nl-chair")));
    }

    @AfterEach
    void close() {
        record.close();
    }

    private VoluntaryPrinciples opened() {
        return VoluntaryPrinciples.open(Options.of(folder.resolve("record.db")).withoutState());
    }

    private static Command of(String government, String line) {
        return commandBy(Desk.parse(government + "/human-rights"), "a letter", line);
    }

    private static Command takeChair() {
        return of("GH", TERM.formatted("TakeChair", "GH", "gh-chair"));
    }

    private void withdraw() {
        record.record(
                of(
                        "NL",
                        "{\"command\":\"dossier.WithdrawEntry\",\"subject\":\"commitment/NL\",\"entry\":\"nl-chair\",\"reason\":\"it was another\",\"authoriser\":\"director\"}"));
    }

    @Test
    void a_term_that_stands_binds_other_governments() {
        assertThatThrownBy(() -> record.record(takeChair()))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule().orElseThrow().number())
                                .isEqualTo(18));
    }

    @Test
    void a_term_that_was_withdrawn_binds_nobody() {
        withdraw();

        assertThat(record.record(takeChair()).last()).isEqualTo(record.head().position());
    }

    @Test
    void nor_does_it_where_the_state_was_kept_from_before() {
        assertThatThrownBy(() -> record.record(takeChair())).isInstanceOf(RuleViolation.class);
        withdraw();

        assertThat(record.record(takeChair()).last()).isEqualTo(record.head().position());
    }

    @Test
    void nor_when_the_record_is_opened_again() {
        withdraw();
        record.close();
        record = opened();

        assertThat(record.record(takeChair()).last()).isEqualTo(record.head().position());
    }

    @Test
    void nor_where_it_is_only_supposed() {
        withdraw();

        assertThat(record.suppose(takeChair()).refusals()).isEmpty();
    }

    @Test
    void nor_for_an_actor() {
        withdraw();
        Actor ghana = new Actor(
                "user:7",
                new Country("GH"),
                EnumSet.complementOf(EnumSet.of(Role.AUDITOR)),
                Set.of(Desk.parse("GH/human-rights")),
                Circle.INTERNAL);

        assertThat(record.as(ghana).record(takeChair()).last())
                .isEqualTo(record.head().position());
    }
}
