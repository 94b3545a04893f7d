package org.vpshr.application.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.registerPerson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.KeyUnavailable;
import org.vpshr.application.given.AStore;
import org.vpshr.application.given.OwnerAlone;
import org.vpshr.application.given.PostgresServer;
import org.vpshr.application.given.Tampering;
import org.vpshr.application.store.Store;

/** A record and its keys are born together, and stay together. */
class KeyBindingTest {
    @TempDir
    Path folder;

    private Options withKeysOfItsOwn(AStore.In in, Options options) throws IOException {
        Store keys = in == AStore.In.A_FILE
                ? Store.of(folder.resolve("own.keys"))
                : PostgresServer.get().freshKeys();
        Options own = options.withKeys(keys);
        return in == AStore.In.A_FILE ? own : own.withMasterKey(OwnerAlone.masterKey(folder.resolve("own.master")));
    }

    private static void register(VoluntaryPrinciples record, String person) {
        record.record(command(registerPerson(person, "Jo " + person)));
    }

    private static void assertWholeUpTo(long position, Options options) {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(options)) {
            assertThat(record.head().position()).isEqualTo(position);
            assertThat(record.upkeep().verify().problems()).isEmpty();
            assertThat(record.upkeep().verify().withoutKey()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_two_that_begin_a_record_with_keys_of_their_own_one_is_refused(AStore.In in) throws IOException {
        Options options = in.fresh(folder).options();
        Options others = withKeysOfItsOwn(in, options);
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(options);
                VoluntaryPrinciples second = VoluntaryPrinciples.open(others)) {
            register(record, "first");

            assertThatThrownBy(() -> register(second, "second"))
                    .isInstanceOf(KeyUnavailable.class)
                    .hasMessageContaining("these are the keys of another record");
            register(record, "third");
        }
        assertWholeUpTo(2, options);
    }

    @ParameterizedTest
    @EnumSource
    void new_keys_are_not_those_of_a_record_that_is_not_empty(AStore.In in) throws IOException {
        Options options = in.fresh(folder).options();
        Options others = withKeysOfItsOwn(in, options);
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(options)) {
            register(record, "first");
        }

        assertThatThrownBy(() -> VoluntaryPrinciples.open(others)).isInstanceOf(KeyUnavailable.class);

        assertThat(folder.resolve("own.keys")).doesNotExist();
        assertThat(folder.resolve("own.keys.master")).doesNotExist();
        assertWholeUpTo(1, options);
    }

    /** A process may end between the event and the mark. */
    @Test
    void keys_that_were_not_bound_yet_are_bound_with_what_is_recorded_next() {
        AStore store = AStore.In.A_FILE.fresh(folder);
        Path keys = folder.resolve("record.db.keys");
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(store.options())) {
            register(record, "first");
        }
        Tampering.with(keys, "delete from single where name = 'RECORD'");

        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(store.options())) {
            register(record, "second");
        }

        assertWholeUpTo(2, store.options());
        assertThatThrownBy(() -> {
                    try (VoluntaryPrinciples next = VoluntaryPrinciples.open(Options.of(folder.resolve("next.db"))
                            .withKeys(Store.of(keys))
                            .withMasterKey(folder.resolve("record.db.master"))
                            .withState(folder.resolve("state")))) {
                        register(next, "third");
                    }
                })
                .isInstanceOf(KeyUnavailable.class)
                .hasMessageContaining("these are the keys of another record");
    }

    @Test
    void keys_stay_bound_when_the_master_key_is_replaced() throws IOException {
        AStore store = AStore.In.A_FILE.fresh(folder);
        Path next = folder.resolve("next.master");
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(store.options())) {
            register(record, "first");
            record.upkeep().rotateMasterKey(next);
            register(record, "second");
        }

        assertWholeUpTo(2, store.options().withMasterKey(next));
        assertThat(Files.exists(next)).isTrue();
    }
}
