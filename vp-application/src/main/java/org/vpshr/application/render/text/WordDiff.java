package org.vpshr.application.render.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Two texts word by word: what stayed, what went and what came. */
public final class WordDiff {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\s)(?=\\S)");

    private WordDiff() {}

    /** What became of a stretch of text. */
    public enum Fate {
        SAME,
        REMOVED,
        ADDED
    }

    /** A stretch of text that shares one fate; the parts that stayed or went make up the old text, those that stayed or came the new. */
    public record Part(Fate fate, String text) {}

    public static List<Part> of(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        List<Part> parts = new ArrayList<>();
        int done = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            add(parts, Fate.SAME, old.subList(done, delta.getSource().getPosition()));
            add(parts, Fate.REMOVED, delta.getSource().getLines());
            add(parts, Fate.ADDED, delta.getTarget().getLines());
            done = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(parts, Fate.SAME, old.subList(done, old.size()));
        return parts;
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(BETWEEN_WORDS.split(text));
    }

    private static void add(List<Part> parts, Fate fate, List<String> words) {
        if (!words.isEmpty()) {
            parts.add(new Part(fate, String.join("", words)));
        }
    }
}
