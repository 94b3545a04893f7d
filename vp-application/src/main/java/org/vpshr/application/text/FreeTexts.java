package org.vpshr.application.text;

import java.util.ArrayList;
import java.util.List;

/** The free texts of one event, taken out of it one by one while its facts are written. */
public final class FreeTexts {
    private final List<FreeText> texts = new ArrayList<>();

    /** Takes a text; answers the number that stands for it. */
    public int take(String text, boolean internal) {
        texts.add(new FreeText(text, internal));
        return texts.size() - 1;
    }

    public List<FreeText> all() {
        return List.copyOf(texts);
    }
}
