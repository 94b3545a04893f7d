package org.vpshr.application.signing.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.application.signing.note.KnownSigner.PETER;
import static org.vpshr.application.signing.note.KnownSigner.PETER_KEY;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vpshr.application.proof.merkle.TreeHistory;
import org.vpshr.domain.failure.InvalidValue;

/** A witness signs no head that contradicts one that it signed. */
class HeadWitnessTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final HeadWitness WITNESS = new HeadWitness(PETER_KEY, "ch.example/w", PETER);
    private static final NoteKey SEEN = NoteKey.of("ch.example/w", NoteKey.Kind.WITNESS, PETER.publicKey());

    private static TreeHistory record(int events, String last) {
        TreeHistory tree = new TreeHistory();
        for (int i = 1; i < events; i++) {
            tree.add(hash("event " + i));
        }
        tree.add(hash(last));
        return tree;
    }

    private static byte[] hash(String text) {
        return org.vpshr.application.hash.Sha256.start().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static SignedNote head(TreeHistory record, long size) {
        return new TreeNote("PeterNeumann", size, record.root(size).orElseThrow())
                .note()
                .signed("PeterNeumann", PETER);
    }

    private static CosigningRequest request(TreeHistory record, long since, long size) {
        List<byte[]> path = since == 0 ? List.of() : record.consistency(since, size);
        return CosigningRequest.parse(new CosigningRequest(since, path, head(record, size)).toString());
    }

    @Test
    void a_first_head_is_kept_as_it_is() {
        SignedNote signed = WITNESS.cosign(request(record(7, "event 7"), 0, 7), Optional.empty(), NOON);

        assertThat(signed.isSignedBy(PETER_KEY)).isTrue();
        assertThat(signed.cosignedAt(SEEN)).contains(NOON);
    }

    @ParameterizedTest
    @CsvSource({"1,2", "1,7", "2,7", "3,7", "4,7", "4,8", "5,8", "6,7", "7,7", "7,21"})
    void a_head_that_goes_on_from_the_one_kept_is_signed(int kept, int next) {
        TreeHistory record = record(next, "event " + next);
        Optional<SignedNote> last = Optional.of(head(record, kept));

        assertThat(WITNESS.cosign(request(record, kept, next), last, NOON).cosignedAt(SEEN))
                .contains(NOON);
    }

    @ParameterizedTest
    @CsvSource({"1,7", "3,7", "4,8", "7,7"})
    void a_head_of_a_record_that_was_changed_before_it_is_not_signed(int kept, int next) {
        Optional<SignedNote> last = Optional.of(head(record(kept, "something else"), kept));

        refused(request(record(next, "event " + next), kept, next), last, "says something else now");
    }

    @Test
    void nobody_goes_back() {
        TreeHistory record = record(7, "event 7");

        refused(request(record, 3, 5), Optional.of(head(record, 7)), "has 7 events");
        refused(request(record, 0, 7), Optional.of(head(record, 7)), "has 7 events");
        refused(request(record, 3, 7), Optional.empty(), "no head is kept yet");
    }

    @Test
    void what_the_record_did_not_sign_is_not_signed() {
        SignedNote unsigned = new TreeNote("PeterNeumann", 1, new byte[32]).note();
        SignedNote ofAnother = new TreeNote("somebody", 1, new byte[32]).note().signed("PeterNeumann", PETER);

        refused(new CosigningRequest(0, List.of(), unsigned), Optional.empty(), "not signed by PeterNeumann");
        refused(new CosigningRequest(0, List.of(), ofAnother), Optional.empty(), "the head is of somebody");
    }

    @Test
    void signatures_of_others_are_not_handed_on() {
        SignedNote noisy = SignedNote.parse(head(record(1, "event 1"), 1) + "\u2014 somebody AAAAAAAA\n");

        assertThat(WITNESS.cosign(new CosigningRequest(0, List.of(), noisy), Optional.empty(), NOON)
                        .signatures())
                .extracting(NoteSignature::name)
                .containsExactly("PeterNeumann", "ch.example/w");
    }

    private static void refused(CosigningRequest request, Optional<SignedNote> kept, String why) {
        assertThatThrownBy(() -> WITNESS.cosign(request, kept, NOON))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining(why)
                .hasMessageContaining("nothing was signed");
    }
}
