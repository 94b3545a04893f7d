package org.vpshr.application.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.CALLS_REAL_METHODS;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.vpshr.application.given.Lines.OPENING;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.noteGroup;
import static org.vpshr.application.policy.Actors.LIMA;
import static org.vpshr.application.policy.Actors.with;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.Access;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.policy.Accreditations;
import org.vpshr.application.policy.Role;
import org.vpshr.domain.party.Country;

/** What the embedding system brings along fails in the middle of a file: its list of accreditations, or what it reads from. */
@SuppressWarnings("NullAway.Init")
class HostThatFailsTest {
    private static final Country PERU = new Country("PE");
    private static final Country BOLIVIA = new Country("BO");
    private static final UncheckedIOException TIMED_OUT =
            new UncheckedIOException("the directory does not answer", new SocketTimeoutException("timed out"));

    @TempDir
    Path directory;

    private final Accreditations directoryOfMissions = mock(Accreditations.class, CALLS_REAL_METHODS);
    private VoluntaryPrinciples record;
    private Access lima;

    @BeforeEach
    void an_embassy() {
        record = VoluntaryPrinciples.open(directory.resolve("record.db"));
        lima = record.as(with(Role.CONTRIBUTOR), directoryOfMissions);
        doReturn(true).when(directoryOfMissions).accredited(LIMA, PERU);
        doReturn(true).when(directoryOfMissions).accredited(LIMA, BOLIVIA);
    }

    @AfterEach
    void close() {
        record.close();
    }

    private static byte[] lines(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    /** Two groups in Peru, and one in Bolivia. */
    private static NamedResource threeGroups() {
        byte[] lines = lines(
                OPENING,
                noteGroup("one", "one"),
                noteGroup("two", "two"),
                noteGroup("three", "three").replace("workinggroup/PE", "workinggroup/BO"));
        return new NamedResource("groups", () -> new ByteArrayInputStream(lines));
    }

    private void bolivia(Throwable failure) {
        doThrow(failure).doReturn(true).when(directoryOfMissions).accredited(LIMA, BOLIVIA);
    }

    @Test
    void nothing_of_a_file_is_recorded_when_the_list_of_accreditations_times_out_in_the_middle_of_it() {
        bolivia(TIMED_OUT);

        assertThatThrownBy(() -> lima.record(threeGroups())).isNotNull();

        assertThat(record.head().position()).isZero();
    }

    @Test
    void the_failure_of_the_list_reaches_its_owner_as_it_is() {
        bolivia(TIMED_OUT);

        assertThatThrownBy(() -> lima.record(threeGroups())).isSameAs(TIMED_OUT);
    }

    @Test
    void the_same_file_is_recorded_when_the_list_answers_again() {
        bolivia(TIMED_OUT);
        assertThatThrownBy(() -> lima.record(threeGroups())).isNotNull();

        assertThat(lima.record(threeGroups()).last()).isEqualTo(3);
    }

    @Test
    void another_mission_records_while_the_list_does_not_answer_for_the_first() {
        bolivia(TIMED_OUT);
        assertThatThrownBy(() -> lima.record(threeGroups())).isNotNull();

        assertThat(record.record(command(noteGroup("four", "four"))).last()).isEqualTo(1);
    }

    @Test
    void the_list_is_asked_once_a_file_for_each_country() {
        lima.record(threeGroups());

        verify(directoryOfMissions, times(1)).accredited(LIMA, PERU);
        verify(directoryOfMissions, times(1)).accredited(LIMA, BOLIVIA);
    }

    @Test
    void what_the_list_answered_holds_for_one_file_only() {
        lima.record(threeGroups());
        doReturn(false).when(directoryOfMissions).accredited(LIMA, PERU);

        assertThatThrownBy(() -> lima.record(command(noteGroup("four", "four"))))
                .hasMessageContaining("not accredited to PE");
    }

    @Test
    void the_list_is_not_asked_for_an_editor() {
        Accreditations unasked = mock(Accreditations.class);
        doReturn(unasked).when(unasked).remembered();

        record.as(with(Role.EDITOR), unasked).record(command(noteGroup("one", "one")));

        verify(unasked, times(0)).accredited(any(), any());
    }

    @Test
    void nothing_is_recorded_of_what_breaks_off_while_it_is_read() {
        InputStream broken = mock(InputStream.class, call -> {
            throw new IOException("connection reset by peer");
        });
        NamedResource groups = new NamedResource(
                "groups",
                () -> new SequenceInputStream(
                        new ByteArrayInputStream(lines(OPENING, noteGroup("one", "one"), "")), broken));

        assertThatThrownBy(() -> record.record(groups)).hasMessageStartingWith("groups: it cannot be read");
        assertThat(record.head().position()).isZero();
    }
}
