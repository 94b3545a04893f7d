package org.vpshr.application.render.text;

import java.nio.charset.StandardCharsets;

/** The lines of a calendar (RFC 5545). */
public final class CalendarText {
    private CalendarText() {}

    /** The text as the value of a property. */
    public static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** Lines are folded after 75 octets, never within a character. */
    public static void line(StringBuilder text, String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            String character = Character.toString(line.codePointAt(i));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > 75) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += size;
        }
        text.append("\r\n");
    }
}
