package org.vpshr.domain.text;

/** What stands in the place of a free text that cannot be read. No text that is recorded may read so. */
public final class StandIn {
    /** The text was destroyed, or its key was. */
    public static final String ERASED = "[erased]";

    /** The text is not for whoever reads. */
    public static final String WITHHELD = "[withheld]";

    private StandIn() {}

    /**
     * {@return whether the text stands in for one that cannot be read any more}
     *
     * @param text a text as it was read from the record
     */
    public static boolean is(String text) {
        return text.equals(ERASED) || text.equals(WITHHELD);
    }

    /**
     * {@return the text, or nothing where it cannot be read}
     *
     * @param text the text
     */
    public static String orEmpty(String text) {
        return is(text) ? "" : text;
    }
}
