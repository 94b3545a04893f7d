package org.vpshr.examples.ministry.draft;

import java.time.Instant;
import java.util.regex.Pattern;
import org.vpshr.domain.failure.InvalidValue;

/**
 * What is known of a draft without a look into it.
 *
 * @param id by which it is found, a UUID
 * @param owner whose it is, by the number of the account
 * @param kind what it is
 * @param title what its owner knows it by
 * @param made when it was made
 * @param position how far the record went then
 * @param size of its content, in bytes
 */
public record DraftLabel(String id, int owner, DraftKind kind, String title, Instant made, long position, long size) {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** {@return whether a draft can have the id} Whatever comes in an address is asked this first. */
    static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    /** Checks the id, of which a file may have its name. */
    public DraftLabel {
        if (!isId(id)) {
            throw new InvalidValue("the id of a draft is a UUID");
        }
    }

    /** The label of the receipt in its place. */
    DraftLabel receipt(long length) {
        return new DraftLabel(id, owner, DraftKind.RECEIPT, "", made, position, length);
    }
}
