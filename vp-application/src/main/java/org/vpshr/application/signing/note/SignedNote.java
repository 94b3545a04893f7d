package org.vpshr.application.signing.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.vpshr.application.signing.PublicKeys;
import org.vpshr.application.signing.Signer;
import org.vpshr.domain.failure.InvalidValue;

/**
 * A text with the signatures of those who vouch for it (C2SP signed-note).
 *
 * @param text lines, each with a line break
 * @param signatures one or more, in the order in which they were added
 */
public record SignedNote(String text, List<NoteSignature> signatures) {
    private static final int MOST = 100;
    private static final int SIGNATURE_BYTES = 64;

    /**
     * Checks what it is made of, and takes a copy of the signatures.
     *
     * @throws InvalidValue when it is no note
     */
    public SignedNote {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n") || text.chars().anyMatch(letter -> letter < ' ' && letter != '\n')) {
            throw new InvalidValue("the text of a note is lines, without other control characters");
        }
        if (signatures.size() > MOST) {
            throw new InvalidValue("a note has at most " + MOST + " signatures");
        }
    }

    /**
     * {@return the note as it stands in a file}
     *
     * @param note text, a blank line, signatures
     * @throws InvalidValue when it is none
     */
    public static SignedNote parse(String note) {
        int end = note.lastIndexOf("\n\n");
        if (end < 0 || !note.endsWith("\n") || end + 2 == note.length()) {
            throw new InvalidValue("a note is a text, a blank line and signatures", "take it as it was written");
        }
        List<NoteSignature> signatures = note.substring(end + 2, note.length() - 1)
                .lines()
                .map(NoteSignature::parse)
                .toList();
        return new SignedNote(note.substring(0, end + 1), signatures);
    }

    /**
     * {@return the same, signed as the record's own}
     *
     * @param name of the key
     * @param signer who signs
     */
    public SignedNote signed(String name, Signer signer) {
        NoteKey key = NoteKey.of(name, NoteKey.Kind.RECORD, signer.publicKey());
        return with(new NoteSignature(name, key.id(), signer.sign(bytes(text))));
    }

    /**
     * {@return the same, signed by a witness, who says by that that the record never went back before him}
     *
     * @param name of the key
     * @param signer who signs
     * @param when to the second
     */
    public SignedNote cosigned(String name, Signer signer, Instant when) {
        NoteKey key = NoteKey.of(name, NoteKey.Kind.WITNESS, signer.publicKey());
        long seconds = when.getEpochSecond();
        byte[] timed = ByteBuffer.allocate(Long.BYTES + SIGNATURE_BYTES)
                .putLong(seconds)
                .put(signer.sign(bytes(cosigned(seconds))))
                .array();
        return with(new NoteSignature(name, key.id(), timed));
    }

    private String cosigned(long seconds) {
        return "cosignature/v1\ntime " + seconds + "\n" + text;
    }

    private SignedNote with(NoteSignature signature) {
        List<NoteSignature> more = new ArrayList<>(signatures);
        more.add(signature);
        return new SignedNote(text, more);
    }

    /**
     * {@return whether it bears a signature of the key; never where one that names the key does not verify}
     *
     * @param key of a record or of a witness
     */
    public boolean isSignedBy(NoteKey key) {
        List<NoteSignature> named = signatures.stream().filter(key::isNamedBy).toList();
        return !named.isEmpty() && named.stream().allMatch(signature -> verifies(key, signature));
    }

    /**
     * {@return when the witness signed it last; nothing when he did not}
     *
     * @param key of a witness
     */
    public Optional<Instant> cosignedAt(NoteKey key) {
        return key.kind() == NoteKey.Kind.WITNESS && isSignedBy(key)
                ? signatures.stream()
                        .filter(key::isNamedBy)
                        .map(signature -> Instant.ofEpochSecond(
                                ByteBuffer.wrap(signature.bytes()).getLong()))
                        .max(Instant::compareTo)
                : Optional.empty();
    }

    private boolean verifies(NoteKey key, NoteSignature signature) {
        byte[] bytes = signature.bytes();
        return switch (key.kind()) {
            case RECORD -> PublicKeys.verifies(key.key(), bytes(text), bytes);
            case WITNESS -> {
                long seconds = bytes.length == Long.BYTES + SIGNATURE_BYTES
                        ? ByteBuffer.wrap(bytes).getLong()
                        : -1;
                yield seconds >= 0
                        && seconds <= Instant.MAX.getEpochSecond()
                        && PublicKeys.verifies(
                                key.key(),
                                bytes(cosigned(seconds)),
                                Arrays.copyOfRange(bytes, Long.BYTES, bytes.length));
            }
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** As it stands in a file. */
    @Override
    public String toString() {
        StringBuilder note = new StringBuilder(text).append('\n');
        signatures.forEach(note::append);
        return note.toString();
    }
}
