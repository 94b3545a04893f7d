package org.vpshr.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.erasePerson;
import static org.vpshr.application.given.Lines.noteGroup;
import static org.vpshr.application.given.Lines.registerPerson;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.observing.Happening;
import org.vpshr.application.observing.Happening.Recorded;
import org.vpshr.application.observing.Happening.Refused;
import org.vpshr.application.observing.ObservedWork;
import org.vpshr.application.observing.Observer;
import org.vpshr.application.receipt.CommandId;
import org.vpshr.domain.Command;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.failure.FailureKind;
import org.vpshr.domain.rule.RuleViolation;

/** What whoever observes a record is told. */
@SuppressWarnings("NullAway.Init")
class ObserverTest {
    @TempDir
    Path directory;

    private final List<Happening> told = Collections.synchronizedList(new ArrayList<>());
    private VoluntaryPrinciples record;

    @BeforeEach
    void open() {
        record = VoluntaryPrinciples.open(options().observedBy(told::add));
    }

    private Options options() {
        return Options.of(directory.resolve("record.db")).withState(directory.resolve("state"));
    }

    @AfterEach
    void close() {
        record.close();
    }

    private <T extends Happening> List<T> told(Class<T> kind) {
        return told.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Test
    void what_was_recorded_is_told_once_with_its_positions() {
        record.recordAll(List.of(command(noteGroup("one", "a")), command(noteGroup("two", "b"))));

        assertThat(told(Recorded.class)).singleElement().satisfies(recorded -> {
            assertThat(recorded.commands()).isEqualTo(2);
            assertThat(recorded.events()).isEqualTo(2);
            assertThat(recorded.durable()).isTrue();
        });
    }

    @Test
    void what_is_given_again_under_its_id_is_told_as_repeated() {
        record.record(command(noteGroup("one", "a")), new CommandId("first"));
        record.record(command(noteGroup("one", "a")), new CommandId("first"));

        assertThat(told(Recorded.class)).hasSize(1);
        assertThat(told(Happening.Repeated.class)).containsExactly(new Happening.Repeated(1, 1));
    }

    @Test
    void a_refusal_is_told_by_the_number_of_its_rule() {
        record.record(command(noteGroup("one", "a")));

        RuleViolation refused =
                catchThrowableOfType(RuleViolation.class, () -> record.record(command(noteGroup("one", "b"))));

        assertThat(told(Refused.class))
                .containsExactly(
                        new Refused(FailureKind.RULE_REFUSED, refused.rule().map(rule -> rule.code()), 0));
    }

    @Test
    void a_file_that_cannot_be_read_is_told_as_refused() {
        NamedResource file = new NamedResource(
                "bad.jsonl", () -> new ByteArrayInputStream("nothing".getBytes(StandardCharsets.UTF_8)));

        assertThatThrownBy(() -> record.record(file)).isInstanceOf(Failure.class);

        assertThat(told(Refused.class))
                .singleElement()
                .extracting(Refused::kind)
                .isEqualTo(FailureKind.INPUT_REFUSED);
    }

    @Test
    void an_erasure_a_rotation_and_a_verification_are_told() {
        record.record(command(registerPerson("someone", "Some One")));
        record.record(command(erasePerson("someone")));
        record.upkeep().rotateMasterKey(directory.resolve("next"));
        record.upkeep().verify();

        assertThat(told(Happening.Erased.class)).hasSize(1);
        assertThat(told(Happening.Rotated.class)).hasSize(1);
        assertThat(told(Happening.Verified.class))
                .singleElement()
                .asInstanceOf(type(Happening.Verified.class))
                .satisfies(verified -> {
                    assertThat(verified.checked()).isEqualTo(2);
                    assertThat(verified.whole()).isTrue();
                });
    }

    @Test
    void a_fold_is_told_with_the_number_of_its_events() {
        record.record(command(noteGroup("one", "a")));
        told.clear();

        record.reports().of("NL", 2018).now();

        assertThat(told(Happening.Folded.class))
                .isNotEmpty()
                .allSatisfy(folded -> assertThat(folded.events()).isPositive());
    }

    @Test
    void whoever_waits_for_others_is_told_for_how_long() throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(1);
        Command slow = command(noteGroup("one", "a"));
        Thread other = Thread.ofPlatform()
                .start(() -> record.recordAll(new AbstractList<Command>() {
                    @Override
                    public Command get(int index) {
                        inside.countDown();
                        LockSupport.parkNanos(Duration.ofMillis(400).toNanos());
                        return slow;
                    }

                    @Override
                    public int size() {
                        return 1;
                    }
                }));
        inside.await();

        record.record(command(noteGroup("two", "b")));
        other.join();

        assertThat(told(Happening.Waited.class))
                .singleElement()
                .satisfies(waited -> assertThat(waited.obstacle()).isEqualTo(Happening.Obstacle.OTHERS_WHO_RECORD));
    }

    @Test
    void an_observer_that_fails_changes_nothing() {
        record.close();
        record = VoluntaryPrinciples.open(options().observedBy(what -> {
            throw new IllegalStateException("no meter");
        }));

        assertThat(record.record(command(noteGroup("one", "a"))).last()).isEqualTo(1);
    }

    @Test
    void the_end_of_a_work_is_told_to_whoever_was_told_of_its_beginning() {
        List<String> order = new ArrayList<>();
        record.close();
        record = VoluntaryPrinciples.open(options().observedBy(new Observer() {
            @Override
            public void happened(Happening what) {}

            @Override
            public Consumer<? super Happening> begins(ObservedWork work) {
                order.add("begins " + work + " on " + Thread.currentThread().getName());
                return end -> order.add(end.getClass().getSimpleName() + " on "
                        + Thread.currentThread().getName());
            }
        }));

        record.record(command(noteGroup("one", "a")));

        String here = Thread.currentThread().getName();
        assertThat(order).containsExactly("begins RECORD on " + here, "Recorded on " + here);
    }
}
