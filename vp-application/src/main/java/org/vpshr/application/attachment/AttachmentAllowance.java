package org.vpshr.application.attachment;

import org.vpshr.domain.entry.Attachment;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.text.Extent;

/** How much may go with what is recorded together, of all files that its events rest on. */
public final class AttachmentAllowance {
    private long left = Extent.CONTENTS;

    /** @throws InvalidValue when it is too much with those before it */
    public void take(Attachment attachment) {
        left -= attachment.size();
        if (left < 0) {
            throw new InvalidValue(
                    "the files that go with it are more than " + Extent.CONTENTS / (1 << 20)
                            + " MiB together, since each event keeps those of its contribution",
                    "open a contribution of its own for what a file bears on, or record it in several parts");
        }
    }
}
