package org.vpshr.application.signing.note;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import org.vpshr.domain.failure.InvalidValue;

/**
 * A line below a note: who signs it.
 *
 * @param name of the key
 * @param id of the key
 * @param bytes the signature; before that of a witness, its time
 */
public record NoteSignature(String name, int id, byte[] bytes) {
    private static final String BEGIN = "\u2014 ";

    static NoteSignature parse(String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != 3 || !line.startsWith(BEGIN) || parts[1].isEmpty()) {
            throw new InvalidValue("below a note stand signatures: a dash, a name and Base64");
        }
        byte[] all = NoteText.base64(parts[2]);
        if (all.length <= Integer.BYTES) {
            throw new InvalidValue("a signature below a note is too short");
        }
        return new NoteSignature(
                parts[1], ByteBuffer.wrap(all).getInt(), Arrays.copyOfRange(all, Integer.BYTES, all.length));
    }

    /** The line, with a line break. */
    @Override
    public String toString() {
        byte[] all = ByteBuffer.allocate(Integer.BYTES + bytes.length)
                .putInt(id)
                .put(bytes)
                .array();
        return BEGIN + name + " " + Base64.getEncoder().encodeToString(all) + "\n";
    }
}
