package org.vpshr.application.ledger.row;

import org.jspecify.annotations.Nullable;

/**
 * A part of the content of an attachment, as it lies beside its event: in clear, sealed under the key of the event, or
 * destroyed.
 *
 * @param position of the event
 * @param number of the text of the event that tells of the attachment
 * @param part which part of the content it is, from 0 on
 */
public record ContentPart(long position, int number, int part, byte @Nullable [] open, byte @Nullable [] sealed) {
    /** So many bytes of a content are in a part, fewer in the last one. */
    public static final int BYTES = 1 << 20;

    /** Whether there is nothing left of it. */
    public boolean isDestroyed() {
        return open == null && sealed == null;
    }

    /** Which part it is, and nothing of what is in it. */
    public ContentPart withoutContent() {
        return new ContentPart(position, number, part, null, null);
    }
}
