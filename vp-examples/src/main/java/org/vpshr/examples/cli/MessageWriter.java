package org.vpshr.examples.cli;

import java.io.PrintWriter;
import java.util.regex.Pattern;
import org.vpshr.application.failure.Harmless;

/**
 * Where all goes that {@code vp} says: what would act on a terminal, or cannot be seen there, is a question mark, whatever
 * file, argument or field it came from. Documents pass by it, through {@link Output}.
 */
final class MessageWriter extends PrintWriter {
    private static final Pattern BREAKS = Pattern.compile("\\s*\\R\\s*");

    private final PrintWriter beneath;

    MessageWriter(PrintWriter beneath, boolean flushed) {
        super(beneath, flushed);
        this.beneath = beneath;
    }

    /** Where a document is written as it is. */
    static PrintWriter beneath(PrintWriter out) {
        return out instanceof MessageWriter messages ? messages.beneath : out;
    }

    /** The text as a message on a line of its own. */
    static String inOneLine(String text) {
        return Harmless.of(BREAKS.matcher(text).replaceAll(" ")).replaceAll("[\\n\\r\\t]", " ");
    }

    @Override
    public void println(String line) {
        super.println(inOneLine(line));
    }

    @Override
    public void write(int letter) {
        write(Character.toString((char) letter));
    }

    @Override
    public void write(char[] letters, int from, int length) {
        write(new String(letters, from, length));
    }

    @Override
    public void write(String text, int from, int length) {
        String cleaned = Harmless.of(text.substring(from, from + length));
        super.write(cleaned, 0, cleaned.length());
    }
}
