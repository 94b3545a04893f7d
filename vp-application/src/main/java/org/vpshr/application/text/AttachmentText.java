package org.vpshr.application.text;

import org.vpshr.domain.entry.Attachment;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.text.StandIn;

/**
 * All that an event says of an attachment, as one free text of it: digest, size, media type, for whom, and name. So nothing
 * of an attachment stands in the facts, and it is committed to, sealed, opened and destroyed as any text is.
 */
final class AttachmentText {
    private static final String OPEN = "open";
    private static final String INTERNAL = "internal";
    private static final int PARTS = 5;

    private AttachmentText() {}

    static String of(Attachment attachment) {
        return attachment.isRead()
                ? String.join(
                        " ",
                        attachment.digest(),
                        Long.toString(attachment.size()),
                        attachment.type(),
                        attachment.open() ? OPEN : INTERNAL,
                        attachment.name())
                : attachment.name();
    }

    /** @throws InvalidValue when it is no such text */
    static Attachment read(String text) {
        if (StandIn.is(text)) {
            return Attachment.unread(text);
        }
        String[] parts = text.split(" ", PARTS);
        if (parts.length < PARTS || !parts[3].equals(OPEN) && !parts[3].equals(INTERNAL)) {
            throw unfit();
        }
        return new Attachment(parts[4], parts[2], size(parts[1]), parts[0], parts[3].equals(OPEN));
    }

    private static long size(String digits) {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw unfit();
        }
    }

    private static InvalidValue unfit() {
        return new InvalidValue("what the event says of an attachment cannot be read", "restore the last backup");
    }
}
