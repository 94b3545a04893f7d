package org.vpshr.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.noteGroup;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.observing.Happening;
import org.vpshr.application.observing.LongWork;
import org.vpshr.application.observing.Observer;
import org.vpshr.application.observing.Progress;
import org.vpshr.domain.Command;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.rule.RuleViolation;

/** How far long work has come is told to whoever listens. */
class ProgressTest {
    @TempDir
    private Path directory;

    private final List<String> told = new ArrayList<>();

    /** Notes each work, its steps and its end. */
    private final Observer listening = new Observer() {
        @Override
        public void happened(Happening what) {}

        @Override
        public Progress progress(LongWork work) {
            return new Progress() {
                @Override
                public void step(long done, long total) {
                    told.add(work + " " + done + "/" + total);
                }

                @Override
                public void close() {
                    told.add(work + " ended");
                }
            };
        }
    };

    private VoluntaryPrinciples open(String name, Observer observer) {
        return VoluntaryPrinciples.open(Options.of(directory.resolve(name + ".db"))
                .withState(directory.resolve("state"))
                .observedBy(observer));
    }

    private static List<Command> two() {
        return List.of(command(noteGroup("one", "a")), command(noteGroup("two", "b")));
    }

    private List<String> of(LongWork work) {
        return told.stream().filter(each -> each.startsWith(work + " ")).toList();
    }

    @Test
    void each_command_of_a_list_is_a_step_of_recording_it() {
        try (VoluntaryPrinciples record = open("record", listening)) {
            record.recordAll(two());
        }

        assertThat(of(LongWork.RECORD)).containsExactly("RECORD 1/2", "RECORD 2/2", "RECORD ended");
    }

    @Test
    void what_is_refused_ends_all_the_same() {
        try (VoluntaryPrinciples record = open("record", listening)) {
            assertThatThrownBy(() ->
                            record.recordAll(List.of(command(noteGroup("one", "a")), command(noteGroup("one", "a")))))
                    .isInstanceOf(RuleViolation.class);
        }

        assertThat(of(LongWork.RECORD)).containsExactly("RECORD 1/2", "RECORD ended");
    }

    @Test
    void each_event_is_a_step_of_writing_a_history_and_of_taking_it_in() {
        Path history = directory.resolve("history.jsonl");
        try (VoluntaryPrinciples record = open("record", listening)) {
            record.recordAll(two());
            record.upkeep().exportTo(history);
        }
        try (VoluntaryPrinciples other = open("other", listening)) {
            other.upkeep().importFrom(history);
        }

        assertThat(of(LongWork.EXPORT)).containsExactly("EXPORT 1/2", "EXPORT 2/2", "EXPORT ended");
        assertThat(of(LongWork.IMPORT)).containsExactly("IMPORT 1/2", "IMPORT 2/2", "IMPORT ended");
    }

    @Test
    void each_event_is_a_step_of_checking_the_record() {
        try (VoluntaryPrinciples record = open("record", listening)) {
            record.recordAll(two());
            record.upkeep().verify();
        }

        assertThat(of(LongWork.VERIFY)).containsExactly("VERIFY 1/2", "VERIFY 2/2", "VERIFY ended");
    }

    @Test
    void a_report_tells_how_far_the_checkpoint_has_come_and_what_was_read() {
        try (VoluntaryPrinciples record = open("record", listening)) {
            record.recordAll(two());
            told.clear();
            record.reports().of("NL", 2018).now();
        }

        assertThat(of(LongWork.CHECKPOINT)).contains("CHECKPOINT 2/2");
        assertThat(of(LongWork.FOLD)).contains("FOLD 1/2", "FOLD 2/2");
    }

    @Test
    void tables_tell_up_to_which_event_they_are_written() {
        try (VoluntaryPrinciples record = open("record", listening)) {
            record.recordAll(two());
            record.reports().survey(new Country("NL"), Circle.PUBLIC).tables().writeTo(directory.resolve("tables"));
        }

        assertThat(of(LongWork.TABLES)).containsExactly("TABLES 2/2", "TABLES ended");
    }

    @Test
    void a_listener_that_fails_is_told_nothing_more_and_changes_nothing() {
        Observer failing = new Observer() {
            @Override
            public void happened(Happening what) {}

            @Override
            public Progress progress(LongWork work) {
                return (done, total) -> {
                    told.add(work + " " + done);
                    throw new IllegalStateException("of no account");
                };
            }
        };
        try (VoluntaryPrinciples record = open("record", failing)) {
            assertThat(record.recordAll(two()).count()).isEqualTo(2);
            record.upkeep().exportTo(OutputStream.nullOutputStream());
        }

        assertThat(of(LongWork.RECORD)).containsExactly("RECORD 1");
        assertThat(of(LongWork.EXPORT)).containsExactly("EXPORT 1");
    }

    @Test
    void where_nobody_listens_nothing_is_put_in_between() {
        assertThat(Observer.none().progress(LongWork.FOLD)).isSameAs(Progress.none());
    }
}
