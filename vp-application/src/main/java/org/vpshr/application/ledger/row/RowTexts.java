package org.vpshr.application.ledger.row;

import org.jspecify.annotations.Nullable;

/**
 * What lies beside an event of its free texts. It is no part of the chain: the event bears a commitment of each text, and
 * what lies here can be sealed anew or destroyed.
 *
 * @param open the texts that everybody may see
 * @param sealed the texts that are sealed under the key of the event
 */
public record RowTexts(byte @Nullable [] open, byte @Nullable [] sealed) {
    /** The texts were destroyed, or there were none. */
    public static final RowTexts NONE = new RowTexts(null, null);

    /** How large they are, in bytes. */
    public long bytes() {
        return (long) (open == null ? 0 : open.length) + (sealed == null ? 0 : sealed.length);
    }
}
