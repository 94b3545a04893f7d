package org.vpshr.application.signing.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.application.signing.note.KnownSigner.PETER;
import static org.vpshr.application.signing.note.KnownSigner.PETER_KEY;

import java.time.Instant;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.domain.failure.InvalidValue;

/** Notes are those of everybody else: with the key, the note and the signature that Go's own tests of them have. */
class SignedNoteTest {
    private static final String TEXT = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.
            """;
    private static final String PUBLISHED = TEXT
            + "\n\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void a_note_of_others_is_read_checked_and_written_again() {
        SignedNote note = SignedNote.parse(PUBLISHED);

        assertThat(note.isSignedBy(PETER_KEY)).isTrue();
        assertThat(note).hasToString(PUBLISHED);
    }

    @Test
    void the_same_key_makes_the_same_note() {
        assertThat(new SignedNote(TEXT, java.util.List.of()).signed("PeterNeumann", PETER))
                .hasToString(PUBLISHED);
    }

    @Test
    void a_key_is_written_as_it_was_read() {
        assertThat(NoteKey.of("PeterNeumann", NoteKey.Kind.RECORD, PETER.publicKey()))
                .hasToString(PETER_KEY.toString());
    }

    @Test
    void a_note_that_was_altered_is_not_signed() {
        assertThat(SignedNote.parse(PUBLISHED.replace("problem,", "problem;")).isSignedBy(PETER_KEY))
                .isFalse();
    }

    @Test
    void a_wrong_signature_beside_a_right_one_of_the_same_key_spoils_the_note() {
        String wrong =
                "\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnBM=\n";

        assertThat(SignedNote.parse(PUBLISHED + wrong).isSignedBy(PETER_KEY)).isFalse();
    }

    @Test
    void signatures_of_others_are_passed_over() {
        assertThat(SignedNote.parse(PUBLISHED + "\u2014 somebody AAAAAAAA\n").isSignedBy(PETER_KEY))
                .isTrue();
    }

    @Test
    void a_witness_signs_the_time_and_the_text_and_is_told_from_the_record() {
        TreeNote head = new TreeNote("example.com/behind-the-sofa", 20_852_163, new byte[32]);
        NoteKey witness = NoteKey.of("PeterNeumann", NoteKey.Kind.WITNESS, PETER.publicKey());
        SignedNote note = head.note().cosigned("PeterNeumann", PETER, NOON);

        assertThat(note.cosignedAt(witness)).contains(NOON);
        assertThat(note.isSignedBy(PETER_KEY)).isFalse();
        assertThat(note.cosignedAt(PETER_KEY)).isEmpty();
        String message = "cosignature/v1\ntime 1772366400\n" + note.text();
        byte[] signed = note.signatures().getFirst().bytes();
        assertThat(java.nio.ByteBuffer.wrap(signed).getLong()).isEqualTo(1_772_366_400);
        assertThat(java.util.Arrays.copyOfRange(signed, 8, 72))
                .isEqualTo(PETER.sign(message.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    /** As in the text of the specification. */
    @Test
    void a_head_is_three_lines() {
        String published = """
                example.com/behind-the-sofa
                20852163
                CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

                \u2014 example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
                \u2014 witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==
                """;
        SignedNote note = SignedNote.parse(published);
        TreeNote head = TreeNote.in(note);

        assertThat(head.origin()).isEqualTo("example.com/behind-the-sofa");
        assertThat(head.size()).isEqualTo(20_852_163);
        assertThat(head.note().text()).isEqualTo(note.text());
        assertThat(java.nio.ByteBuffer.wrap(note.signatures().getLast().bytes()).getLong())
                .isEqualTo(1_679_315_147);
        assertThat(note).hasToString(published);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text\n",
                "text\n\n",
                "text\n\n\u2014 name\n",
                "text\n\n\u2014 name AAA\n",
                "text\n\n\u2014 name AAAA\n",
                "text\n\n\u2014 name AAAAAAAA",
                "text\n\n- name AAAAAAAA\n",
                "text\n\n\u2014  AAAAAAAA\n",
                "te\u0007xt\n\n\u2014 name AAAAAAAA\n",
                "text\r\n\n\u2014 name AAAAAAAA\n"
            })
    void what_is_no_note_is_refused(String text) {
        assertThatThrownBy(() -> SignedNote.parse(text)).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "log\n042\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "log\n+42\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "log\n42\nAAAA\n",
                "log\n42\n",
                "log\n42\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n",
                "\n42\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
            })
    void what_is_no_head_is_refused(String text) {
        assertThatThrownBy(() -> TreeNote.in(new SignedNote(text, java.util.List.of())))
                .isInstanceOf(InvalidValue.class);
    }

    static Stream<String> mangled() {
        String key = PETER_KEY.toString();
        return IntStream.range(0, key.length())
                .boxed()
                .flatMap(i -> Stream.of(
                        key.substring(0, i), key.substring(0, i) + (char) (key.charAt(i) + 1) + key.substring(i + 1)));
    }

    @ParameterizedTest
    @MethodSource("mangled")
    void a_key_with_any_letter_altered_is_refused(String key) {
        assertThatThrownBy(() -> NoteKey.parse(key)).isInstanceOf(InvalidValue.class);
    }
}
