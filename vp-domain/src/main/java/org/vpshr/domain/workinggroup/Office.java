package org.vpshr.domain.workinggroup;

import java.util.List;
import org.vpshr.domain.entry.OwnWord;
import org.vpshr.domain.text.Label;

/**
 * An office of a group, which any pillar may hold (rule 55): one of these, or a ministry's own, {@code minbuza:treasurer}.
 *
 * @param word as templates and files write it
 */
public record Office(@Label String word) implements Comparable<Office> {
    private static final List<String> LISTED =
            List.of("chair", "co-chair", "secretariat", "champion", "executive-director");

    public static final Office CHAIR = new Office("chair");
    public static final Office CO_CHAIR = new Office("co-chair");
    public static final Office SECRETARIAT = new Office("secretariat");

    /** An informal lead. */
    public static final Office CHAMPION = new Office("champion");

    public static final Office EXECUTIVE_DIRECTOR = new Office("executive-director");

    /**
     * Checks the word.
     *
     * @throws org.vpshr.domain.failure.InvalidValue when it is neither listed nor one of a ministry's own
     */
    public Office {
        OwnWord.check(word, LISTED, "an office of a group");
    }

    /** {@return those that are no ministry's own} */
    public static List<Office> listed() {
        return LISTED.stream().map(Office::new).toList();
    }

    /** {@return the words by which it is told: {@code co chair}, and a ministry's own as the ministry named it} */
    public String words() {
        return OwnWord.is(word) ? word : word.replace('-', ' ');
    }

    /** The listed ones in their order, and after them those of ministries. */
    @Override
    public int compareTo(Office other) {
        return OwnWord.compare(word, other.word, LISTED);
    }

    @Override
    public String toString() {
        return word;
    }
}
