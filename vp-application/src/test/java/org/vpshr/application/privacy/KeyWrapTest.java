package org.vpshr.application.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vpshr.application.Options;
import org.vpshr.application.Upkeep;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.KeyUnavailable;
import org.vpshr.application.given.AStore;
import org.vpshr.application.store.KeyWrap;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.dossier.DossierCommand.StatePosition;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Entry;

/** A master key that a ministry's key management wraps: with it the record is opened, and the file alone opens nothing. */
@SuppressWarnings("NullAway.Init")
class KeyWrapTest {
    @TempDir
    private Path folder;

    /** Turns each byte: enough to see whether the key stands in the file itself. */
    private static final class Turning implements KeyWrap {
        private final byte by;
        private final AtomicInteger asked = new AtomicInteger();

        Turning(int by) {
            this.by = (byte) by;
        }

        @Override
        public byte[] wrap(byte[] key) {
            byte[] wrapped = new byte[key.length + 1];
            wrapped[0] = by;
            for (int i = 0; i < key.length; i++) {
                wrapped[i + 1] = (byte) (key[i] ^ by);
            }
            Arrays.fill(key, (byte) 0);
            return wrapped;
        }

        @Override
        public byte[] unwrap(byte[] wrapped) {
            asked.incrementAndGet();
            if (wrapped[0] != by) {
                throw new IllegalStateException("not wrapped by key arn:secret");
            }
            byte[] key = new byte[wrapped.length - 1];
            for (int i = 0; i < key.length; i++) {
                key[i] = (byte) (wrapped[i + 1] ^ by);
            }
            return key;
        }
    }

    private static StatePosition position(String id) {
        return new StatePosition(
                CountryEngagementId.of("NL", "PE"),
                Entry.of(
                        id,
                        "The aim is a dialogue.",
                        Contribution.by("NL/human-rights").written("2019-01-21").on("note")));
    }

    private Options wrapped(Options options, KeyWrap by) {
        return options.withMasterKey(folder.resolve("wrapped.key"), by);
    }

    @ParameterizedTest
    @EnumSource
    void a_record_is_made_and_opened_again_by_a_wrapped_master_key(AStore.In in) throws IOException {
        Turning wrap = new Turning(7);
        Options options = wrapped(in.fresh(folder).options(), wrap);
        Upkeep.makeMasterKey(options, folder.resolve("wrapped.key"));
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(options)) {
            int before = wrap.asked.get();
            record.record(position("a"));
            record.record(position("b"));
            assertThat(wrap.asked.get()).as("it is not asked for each event").isEqualTo(before);
        }
        try (VoluntaryPrinciples again = VoluntaryPrinciples.openExisting(options)) {
            assertThat(again.upkeep().verify().problems()).isEmpty();
        }
        byte[] stands = Base64.getDecoder()
                .decode(Files.readString(folder.resolve("wrapped.key")).strip());
        assertThat(stands).hasSize(33);
    }

    @Test
    void the_file_alone_opens_nothing() {
        Options bare = AStore.In.A_FILE.fresh(folder).options();
        Options options = wrapped(bare, new Turning(7));
        Upkeep.makeMasterKey(options, folder.resolve("wrapped.key"));
        VoluntaryPrinciples.open(options).close();

        assertThatExceptionOfType(KeyUnavailable.class)
                .isThrownBy(() -> VoluntaryPrinciples.open(bare.withMasterKey(folder.resolve("wrapped.key"))));
        assertThatExceptionOfType(KeyUnavailable.class)
                .isThrownBy(() -> VoluntaryPrinciples.open(wrapped(bare, new Turning(8))))
                .withMessageContaining("wrapped.key")
                .withMessageNotContaining("arn:secret");
    }

    @Test
    void one_that_does_not_answer_is_not_waited_for_longer_than_there_is_patience() {
        Options options = AStore.In.A_FILE.fresh(folder).options().withPatience(Duration.ofMillis(100));
        Upkeep.makeMasterKey(wrapped(options, new Turning(7)), folder.resolve("wrapped.key"));
        KeyWrap hanging = new KeyWrap() {
            @Override
            public byte[] wrap(byte[] key) {
                throw new UnsupportedOperationException();
            }

            @Override
            public byte[] unwrap(byte[] wrapped) {
                try {
                    Thread.sleep(Duration.ofSeconds(20));
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return wrapped;
            }
        };

        assertThatExceptionOfType(KeyUnavailable.class)
                .isThrownBy(() -> VoluntaryPrinciples.open(wrapped(options, hanging)))
                .withMessageContaining("did not answer within");
    }

    @Test
    void a_new_master_key_is_wrapped_like_the_one_before() throws IOException {
        Options options = wrapped(AStore.In.A_FILE.fresh(folder).options(), new Turning(7));
        Upkeep.makeMasterKey(options, folder.resolve("wrapped.key"));
        Path next = folder.resolve("next.key");
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(options)) {
            record.record(position("a"));
            record.upkeep().rotateMasterKey(next);
        }
        try (VoluntaryPrinciples again = VoluntaryPrinciples.open(options.withMasterKey(next, new Turning(7)))) {
            assertThat(again.upkeep().verify().problems()).isEmpty();
        }
        assertThat(Base64.getDecoder().decode(Files.readString(next).strip())).hasSize(33);
    }

    @Test
    void a_file_that_is_there_is_never_replaced() {
        Options options = wrapped(AStore.In.A_FILE.fresh(folder).options(), new Turning(7));
        Upkeep.makeMasterKey(options, folder.resolve("wrapped.key"));

        assertThatExceptionOfType(KeyUnavailable.class)
                .isThrownBy(() -> Upkeep.makeMasterKey(options, folder.resolve("wrapped.key")))
                .withMessageContaining("another key is there");
    }
}
