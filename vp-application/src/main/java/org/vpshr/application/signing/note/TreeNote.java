package org.vpshr.application.signing.note;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.vpshr.domain.failure.InvalidValue;

/**
 * A head of a record as the text of a note (C2SP tlog-checkpoint).
 *
 * @param origin which record, by a name of its own such as {@code example.org/vp}
 * @param size how many events it has
 * @param tree the root of the tree over them, 32 bytes
 */
public record TreeNote(String origin, long size, byte[] tree) {
    private static final int LINES = 3;
    private static final int BYTES = 32;

    /**
     * Checks what it is made of.
     *
     * @throws InvalidValue when it is no head
     */
    public TreeNote {
        if (origin.isBlank() || origin.indexOf('\n') >= 0) {
            throw new InvalidValue("a record is named in one line", "give a name such as example.org/vp");
        }
        if (size < 0 || tree.length != BYTES) {
            throw new InvalidValue("a head is a number of events and a SHA-256");
        }
    }

    /**
     * {@return the head in a note} Lines behind the first three are let stand and passed over.
     *
     * @param note a note
     * @throws InvalidValue when its text is no head
     */
    public static TreeNote in(SignedNote note) {
        List<String> lines = note.text().lines().toList();
        if (lines.size() < LINES || lines.stream().anyMatch(String::isEmpty)) {
            throw new InvalidValue("a head is written on three lines: name, number of events, hash of the tree");
        }
        return new TreeNote(lines.get(0), NoteText.number(lines.get(1)), NoteText.base64(lines.get(2)));
    }

    /** {@return the root of the tree in hexadecimal, as published reports print it} */
    public String treeInHex() {
        return HexFormat.of().formatHex(tree);
    }

    /** {@return the note of it, which nobody has signed yet} */
    public SignedNote note() {
        return new SignedNote(origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(tree) + "\n", List.of());
    }
}
