package org.vpshr.application.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.erasePerson;
import static org.vpshr.application.given.Lines.noteGroup;
import static org.vpshr.application.given.Lines.registerPerson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.KeyUnavailable;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.given.AStore;
import org.vpshr.application.given.OwnerAlone;
import org.vpshr.application.given.Tampering;
import org.vpshr.application.store.Inspection;
import org.vpshr.application.store.Inspection.Problem;
import org.vpshr.application.store.InspectionTerms;
import org.vpshr.domain.failure.Failure;

/**
 * Texts and keys lie beside the chain, so that they can be erased. What is gone without an erasure on record was lost or
 * taken; what an erasure took and is there again was put back.
 */
@SuppressWarnings("NullAway.Init")
class LostTextsTest {
    @TempDir
    private Path folder;

    private AStore.InAFile store;
    private Path keys;

    @BeforeEach
    void a_group_and_two_persons() {
        store = (AStore.InAFile) AStore.In.A_FILE.fresh(folder);
        keys = folder.resolve("record.db.keys");
        try (VoluntaryPrinciples record = open()) {
            record.record(command(noteGroup("a", "a")));
            record.record(command(registerPerson("koch", "Jo Example")));
            record.record(command(registerPerson("other", "Al Other")));
        }
    }

    private VoluntaryPrinciples open() {
        return VoluntaryPrinciples.open(store.options());
    }

    private Inspection inspected() {
        try (VoluntaryPrinciples record = open()) {
            return record.upkeep().verify();
        }
    }

    private void erase(String person) {
        try (VoluntaryPrinciples record = open()) {
            record.record(command(erasePerson(person)));
        }
    }

    private static void assertProblem(Inspection found, long position, String words) {
        assertThat(found.problems()).anySatisfy(problem -> {
            assertThat(problem.position()).isEqualTo(position);
            assertThat(problem.what()).contains(words);
        });
    }

    @Test
    void texts_that_are_read_are_counted_and_what_was_erased_is_explained() {
        assertThat(inspected().problems()).isEmpty();
        assertThat(inspected().events().texts()).isEqualTo(6);
        assertThat(inspected().events().erased()).isZero();

        erase("koch");

        assertThat(inspected().problems()).isEmpty();
        assertThat(inspected().events().erased()).isOne();
        assertThat(inspected().withoutKey()).isZero();
    }

    @Test
    void texts_that_are_gone_without_an_erasure_are_a_problem() {
        erase("koch");
        Tampering.with(store.file(), "update event_text set open = null, sealed = null where position in (1, 3)");

        Inspection found = inspected();

        assertThat(found.problems()).extracting(Problem::position).containsExactly(1L, 3L);
        assertProblem(found, 3, "the texts beside the event are gone, and no erasure of them is on record");
        assertThat(found.events().erased()).isOne();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "open = null ; texts beside the event 1 are gone",
                "open = cast('[]' as blob) ; texts beside the event 1 are gone",
                "open = cast(open || ' ' as blob) ; are not written as they are here",
                "open = cast('[[0,\"AAAAAAAAAAAAAAAAAAAAAA==\",\"Other.\",false]]' as blob) ; is not the one that was recorded",
                "open = cast('{' as blob) ; cannot be read",
                "sealed = x'00' ; were changed from outside",
            })
    void texts_that_are_others_are_a_problem(String change, String words) {
        Tampering.with(store.file(), "update event_text set " + change + " where position = 1");

        assertProblem(inspected(), 1, words);
    }

    @Test
    void texts_and_keys_that_are_there_again_after_an_erasure_are_a_problem() throws IOException {
        Path older = Files.copy(keys, folder.resolve("older.keys"));
        String sealed = "(select sealed from event_text where position = 2)";
        Tampering.with(store.file(), "create table aside as select " + sealed + " as sealed");
        erase("koch");
        Files.delete(keys);
        Files.copy(older, keys);
        Tampering.with(
                store.file(),
                "update event_text set sealed = (select sealed from aside) where position = 2",
                "drop table aside");

        Inspection found = inspected();

        assertProblem(found, 2, "were erased, as is on record, and are there again");
        assertProblem(found, 2, "were erased, as is on record, and their key is still there");
    }

    @Test
    void a_missing_key_is_told_apart_from_an_erased_one() {
        erase("koch");
        Tampering.with(keys, "delete from event_key where position = 3");

        Inspection found = inspected();

        assertThat(found.problems()).extracting(Problem::position).containsExactly(3L);
        assertProblem(found, 3, "the key of the event is missing, and no erasure of it is on record");
        try (VoluntaryPrinciples record = open()) {
            assertThat(record.upkeep()
                            .verify(InspectionTerms.none().withKeysElsewhere())
                            .problems())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "update event_key set wrapped = zeroblob(48) where position = 2,2",
        "update event_key set position = 999 where position = 2,0",
        "update event_key set wrapped = zeroblob(48) where position = 200,0",
        "drop table event_key,0",
        "create trigger kept before delete on event_key begin select raise(ignore); end,0",
        "alter table event_key add column more text,0",
        "pragma user_version = 0,0"
    })
    void keys_that_were_changed_are_a_problem(String change, long position) {
        Tampering.alone(keys, change);
        try (VoluntaryPrinciples record = open()) {
            assertThat(record.upkeep().verify().problems())
                    .anySatisfy(problem -> assertThat(problem.toString()).contains("key"));
            if (position > 0) {
                assertProblem(record.upkeep().verify(), position, "changed from outside");
            }
        } catch (Failure e) {
            assertThat(change).startsWith("drop table");
        }
    }

    @Test
    void a_proof_that_is_gone_is_not_made_anew_by_whatever_key_comes() throws IOException {
        Tampering.with(keys, "delete from single where name = 'PROOF'");
        Path another = OwnerAlone.masterKey(folder.resolve("another.master"));
        for (Options options : List.of(store.options(), store.options().withMasterKey(another))) {
            assertThatThrownBy(() -> VoluntaryPrinciples.open(options))
                    .isInstanceOf(StoreBroken.class)
                    .hasMessageContaining("what proves the master key is gone");
        }
    }

    @Test
    void a_secret_that_is_gone_is_not_made_anew() {
        Tampering.with(keys, "delete from single where name = 'SECRET'");

        assertThatThrownBy(this::open)
                .isInstanceOf(StoreBroken.class)
                .hasMessageContaining("the secret of the store is gone");
    }

    @Test
    void another_master_key_is_refused_as_before() throws IOException {
        Path another = OwnerAlone.masterKey(folder.resolve("another.master"));

        assertThatThrownBy(() -> VoluntaryPrinciples.open(store.options().withMasterKey(another)))
                .isInstanceOf(KeyUnavailable.class);
    }
}
