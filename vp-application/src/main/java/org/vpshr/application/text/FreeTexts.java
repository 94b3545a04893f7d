package org.vpshr.application.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vpshr.domain.entry.Attachment;
import org.vpshr.domain.entry.Attribute;

/** The free texts of one event, taken out of it one by one while its facts are written. */
public final class FreeTexts {
    private final List<FreeText> texts = new ArrayList<>();
    private final SortedMap<Integer, Attachment> attachments = new TreeMap<>();

    /** Takes a text; answers the number that stands for it. */
    public int take(String text, boolean internal) {
        texts.add(new FreeText(text, internal));
        return texts.size() - 1;
    }

    /** Takes what is said of an attachment, which is a text like any other. */
    public int take(Attachment attachment) {
        int number = take(AttachmentText.of(attachment), !attachment.open());
        if (!attachment.isRead() || !attachments.containsValue(attachment)) {
            attachments.put(number, attachment);
        }
        return number;
    }

    /** Takes what an attribute says, which is a text like any other. */
    public int take(Attribute attribute) {
        return take(AttributeText.of(attribute), !attribute.open());
    }

    public List<FreeText> all() {
        return List.copyOf(texts);
    }

    /** The attachments by the number of the text that tells of each, the first where several do. */
    public SortedMap<Integer, Attachment> attachments() {
        return Collections.unmodifiableSortedMap(attachments);
    }
}
