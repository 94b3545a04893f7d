package org.vpshr.application.text;

import org.vpshr.domain.entry.Attachment;
import org.vpshr.domain.entry.Attribute;
import org.vpshr.domain.text.StandIn;

/** Answers for the numbers that stand in the facts of an event. */
@FunctionalInterface
public interface TextsByNumber {
    /** For who reads facts alone. */
    TextsByNumber WITHHELD = number -> StandIn.WITHHELD;

    /** The text; what stands in for it where it cannot be read. */
    String text(int number);

    /** The attachment that the text tells of; an unread one where it cannot be read. */
    default Attachment attachment(int number) {
        return AttachmentText.read(text(number));
    }

    /** The attribute that the text tells; an unread one where it cannot be read. */
    default Attribute attribute(int number) {
        return AttributeText.read(text(number));
    }
}
