package org.vpshr.application.signing.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vpshr.application.proof.merkle.LengthPrefixedDigest;
import org.vpshr.application.signing.PublicKeys;
import org.vpshr.domain.failure.InvalidValue;

/**
 * A key by which notes are checked, under the name by which it signs: {@code example.org/record+c74f20a3+ARpc2Q...}.
 *
 * @param name who signs by it; without blanks and plus signs
 * @param kind what its signatures say
 * @param point the Ed25519 key, 32 bytes
 */
public record NoteKey(String name, Kind kind, byte[] point) {
    private static final Pattern FORM = Pattern.compile("([^+]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/]+=*)");
    private static final Pattern BLANKS_AND_PLUS = Pattern.compile("[\\p{Z}\\s\\p{Cc}+\\u0085]");
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final int BYTES = 32;
    private static final int ID_BYTES = 4;

    /** What a signature says. */
    public enum Kind {
        /** That a record has this head. */
        RECORD(1),
        /** That a witness saw the record come to this head, and never go back, at the time that it names. */
        WITNESS(4);

        private final int type;

        Kind(int type) {
            this.type = type;
        }
    }

    /**
     * Checks what it is made of.
     *
     * @throws InvalidValue when it is no name, or no key
     */
    public NoteKey {
        if (name.isEmpty() || BLANKS_AND_PLUS.matcher(name).find()) {
            throw InvalidValue.no(
                    name, "name of a key", "give one without blanks and plus signs, such as example.org/vp");
        }
        if (point.length != BYTES) {
            throw new InvalidValue("a key for notes has 32 bytes");
        }
    }

    /**
     * {@return the key under a name}
     *
     * @param name who signs by it
     * @param kind what its signatures say
     * @param key an Ed25519 key
     * @throws InvalidValue when it is one of another kind
     */
    public static NoteKey of(String name, Kind kind, PublicKey key) {
        byte[] encoded = key.getEncoded();
        if (encoded.length != X509.length + BYTES || !Arrays.equals(encoded, 0, X509.length, X509, 0, X509.length)) {
            throw new InvalidValue("notes are signed by Ed25519 keys alone", "name such a key");
        }
        return new NoteKey(name, kind, Arrays.copyOfRange(encoded, X509.length, encoded.length));
    }

    /**
     * {@return the key as it was written}
     *
     * @param text name, identifier and key, with plus signs between them
     * @throws InvalidValue when it is none
     */
    public static NoteKey parse(String text) {
        Matcher form = FORM.matcher(text);
        if (form.matches()) {
            byte[] typed = NoteText.base64(form.group(3));
            for (Kind kind : Kind.values()) {
                if (typed.length == BYTES + 1 && typed[0] == kind.type) {
                    NoteKey key = new NoteKey(form.group(1), kind, Arrays.copyOfRange(typed, 1, typed.length));
                    return requireWritten(key, text);
                }
            }
        }
        throw InvalidValue.no(text, "key for notes", "give it as vp signing-key vkey writes it: name+identifier+key");
    }

    private static NoteKey requireWritten(NoteKey key, String text) {
        if (!key.toString().equals(text)) {
            throw InvalidValue.no(text, "key for notes", "it was changed: take it as it was published");
        }
        return key;
    }

    /** {@return the first four bytes of the SHA-256 by which a signature names it} */
    public int id() {
        byte[] hash = new LengthPrefixedDigest()
                .raw((name + "\n").getBytes(StandardCharsets.UTF_8))
                .raw((byte) kind.type)
                .raw(point)
                .done();
        return ByteBuffer.wrap(hash, 0, ID_BYTES).getInt();
    }

    /** {@return the key for checking} */
    PublicKey key() {
        byte[] encoded =
                ByteBuffer.allocate(X509.length + BYTES).put(X509).put(point).array();
        return PublicKeys.decoded(encoded).orElseThrow(() -> new InvalidValue("the key of " + name + " is none"));
    }

    /** Whether a signature names it. */
    boolean isNamedBy(NoteSignature signature) {
        return signature.name().equals(name) && signature.id() == id();
    }

    /** As it is published. */
    @Override
    public String toString() {
        byte[] typed =
                ByteBuffer.allocate(BYTES + 1).put((byte) kind.type).put(point).array();
        return name + "+" + HexFormat.of().toHexDigits(id()) + "+"
                + Base64.getEncoder().encodeToString(typed);
    }
}
