package org.vpshr.domain.report;

import java.util.List;
import java.util.regex.Pattern;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.text.Internal;
import org.vpshr.domain.text.Label;

/**
 * By what a published version is known again: what was printed, by which forms, and from which state of the record.
 *
 * @param form of the digests and of the commitments
 * @param layout the version of the layout and of its fixed words
 * @param template the template, by its name and version
 * @param digest the SHA-256 of the salt and of what was printed, in hexadecimal
 * @param withReferences the same of what was printed with references in the places of names, which stays when names are
 *     erased
 * @param frame the same of what was printed beside the items: the titles
 * @param items a commitment for each item, in the order of printing
 * @param salt of the digests, in hexadecimal, from which the salts of the commitments are derived too; who has it can try
 *     out likely texts
 * @param seal the state of the record from which it was made
 */
public record Imprint(
        int form,
        int layout,
        @Label String template,
        @Label String digest,
        @Label String withReferences,
        @Label String frame,
        List<Item> items,
        @Internal String salt,
        Seal seal) {
    /** The forms of today. */
    public static final int FORM = 1;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /**
     * An item: it stood in the version, and where.
     *
     * @param commitment the SHA-256 of its salt and of what was printed of it, in hexadecimal
     */
    public record Item(@Label String commitment) {
        /**
         * Checks what it is made of.
         *
         * @throws InvalidValue when the commitment is no SHA-256
         */
        public Item {
            checked("commitment", commitment);
        }
    }

    /**
     * Checks what it is made of, and takes a copy of the items.
     *
     * @throws InvalidValue when a digest is no SHA-256
     */
    public Imprint {
        items = List.copyOf(items);
        checked("digest", digest);
        checked("digest with references", withReferences);
        checked("digest of the titles", frame);
    }

    private static void checked(String what, String hash) {
        if (!HASH.matcher(hash).matches()) {
            throw new InvalidValue("the " + what + " is no SHA-256", "give its 64 small hexadecimal digits");
        }
    }
}
