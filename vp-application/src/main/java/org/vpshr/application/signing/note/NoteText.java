package org.vpshr.application.signing.note;

import java.util.Base64;
import org.vpshr.domain.failure.InvalidValue;

/** What all notes have in common. */
final class NoteText {
    private NoteText() {}

    /** The bytes, written in the one way in which Base64 is written. */
    static byte[] base64(String text) {
        byte[] bytes = decoded(text);
        if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
            throw notBase64(text);
        }
        return bytes;
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw notBase64(text);
        }
    }

    private static InvalidValue notBase64(String text) {
        return InvalidValue.of(text, "in Base64", "take it as it was written");
    }

    /** A number without a sign or zeros before it. */
    static long number(String digits) {
        if (!digits.matches("0|[1-9][0-9]{0,17}")) {
            throw InvalidValue.no(digits, "number of events", "take it as it was written");
        }
        return Long.parseLong(digits);
    }
}
