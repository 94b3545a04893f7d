package org.vpshr.application.privacy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.ledger.row.ContentPart;

/** Seals the contents of attachments under the keys of their events, and opens them. */
public final class ContentVault {
    private final EventKeys keys;

    public ContentVault(EventKeys keys) {
        this.keys = keys;
    }

    /** The part as it lies beside its event. */
    public ContentPart part(long position, int number, int part, boolean open, byte[] plain) {
        return new ContentPart(
                position,
                number,
                part,
                open ? plain : null,
                open ? null : seal(number, part).seal(position, plain));
    }

    /**
     * The plain bytes of the part; nothing when they were destroyed, or when their key is not here.
     *
     * @throws StoreBroken when they, or their key, were changed from outside
     */
    public Optional<byte[]> open(ContentPart part) {
        byte @Nullable [] sealed = part.sealed();
        return sealed == null
                ? Optional.ofNullable(part.open())
                : seal(part.number(), part.part()).open(part.position(), sealed);
    }

    private EventSeal seal(int number, int part) {
        return new EventSeal(keys, "attachments (" + number + ", part " + part + ")");
    }
}
