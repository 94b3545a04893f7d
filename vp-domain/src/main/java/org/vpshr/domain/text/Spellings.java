package org.vpshr.domain.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Names by their letters in a row, whatever parts them, so that {@code Müller-Weiß} is found in {@code MuellerWeiss} and
 * {@code 李 明} in a sentence without blanks. More is the same by it than is meant to be: what it finds is for a person
 * to look at. A text is gone through in the time of its length, however many names there are.
 */
public final class Spellings {
    /** Scripts that are written without blanks, or with endings that grow into the word. */
    private static final String UNPARTED =
            "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}\u30fc";

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}&&[" + UNPARTED + "]]|[\\p{L}\\p{N}&&[^" + UNPARTED + "]]+");
    private static final Pattern WITHOUT_BLANKS = Pattern.compile("[\\p{L}&&[" + UNPARTED + "]]+");

    private final Map<Character, Spellings> next;
    private final Set<String> persons;

    private Spellings(Map<Character, Spellings> next, Set<String> persons) {
        this.next = next;
        this.persons = persons;
    }

    /** {@return no spellings: nobody is known} */
    public static Spellings none() {
        return new Spellings(Map.of(), Set.of());
    }

    /**
     * {@return the spellings with the person's full name; a single word is none, unless it is of a script that is
     * written without blanks}
     *
     * @param person the person by reference
     * @param full the full name
     */
    public Spellings with(String person, String full) {
        Spellings more = this;
        for (String spelling : of(full)) {
            more = more.changed(spelling, 0, person, true);
        }
        return more;
    }

    /**
     * {@return the spellings without a full name of the person}
     *
     * @param person the person by reference
     * @param full the full name that was known
     */
    public Spellings without(String person, String full) {
        Spellings fewer = this;
        for (String spelling : of(full)) {
            fewer = fewer.changed(spelling, 0, person, false);
        }
        return fewer;
    }

    private Spellings changed(String spelling, int from, String person, boolean added) {
        if (from == spelling.length()) {
            Set<String> others = new TreeSet<>(persons);
            others.remove(person);
            if (added) {
                others.add(person);
            }
            return new Spellings(next, others);
        }
        Map<Character, Spellings> others = new HashMap<>(next);
        Spellings then = others.getOrDefault(spelling.charAt(from), none()).changed(spelling, from + 1, person, added);
        if (then.persons.isEmpty() && then.next.isEmpty()) {
            others.remove(spelling.charAt(from));
        } else {
            others.put(spelling.charAt(from), then);
        }
        return new Spellings(others, persons);
    }

    /**
     * {@return the persons whose name stands in the text, from the start of a word to the end of one}
     *
     * @param text the text
     */
    public Set<String> in(String text) {
        Set<Spellings> found = new HashSet<>();
        if (!next.isEmpty()) {
            Row.readings(text).forEach(row -> row.starts.stream().forEach(start -> from(start, row, found)));
        }
        return found.stream().flatMap(name -> name.persons.stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private void from(int start, Row row, Set<Spellings> found) {
        Spellings at = this;
        char before = ' ';
        for (int i = start; i < row.letters.length(); i++) {
            char letter = row.letters.charAt(i);
            if (!isSecond(before, letter)) {
                @Nullable Spellings then = at.next.get(letter);
                if (then == null) {
                    return;
                }
                at = then;
                before = letter;
            }
            if (row.ends.get(i + 1)) {
                found.add(at);
            }
        }
    }

    private static Set<String> of(String full) {
        Set<String> spellings = new LinkedHashSet<>();
        List<String> words = WordSequence.of(full).all();
        if (words.size() > 1) {
            add(full, spellings);
        }
        if (!words.isEmpty()
                && words.stream().allMatch(word -> WITHOUT_BLANKS.matcher(word).matches())) {
            addUnparted(words, spellings);
        }
        return spellings;
    }

    /** Either name may stand first; and the last one is told from other words if it has more than one letter. */
    private static void addUnparted(List<String> words, Set<String> spellings) {
        String last = words.getLast();
        if (words.size() > 1) {
            add(last + String.join("", words.subList(0, words.size() - 1)), spellings);
        }
        if (last.length() > 1) {
            add(last, spellings);
        }
    }

    private static void add(String name, Set<String> spellings) {
        Row.readings(name).forEach(row -> spellings.add(row.withoutSeconds()));
    }

    /** Umlauts are written by one letter or by two. */
    private static boolean isSecond(char before, char letter) {
        return letter == 'e' && "aou".indexOf(before) >= 0 || letter == 'a' && before == 'a';
    }

    /** The letters of a text, with where its words start and end. */
    private static final class Row {
        private final String letters;
        private final BitSet starts = new BitSet();
        private final BitSet ends = new BitSet();

        private Row(String text) {
            StringBuilder all = new StringBuilder();
            WORD.matcher(Letters.plain(text)).results().map(MatchResult::group).forEach(word -> {
                starts.set(all.length());
                all.append(word.replace('i', 'l').replace('1', 'l').replace('0', 'o'));
                ends.set(all.length());
            });
            letters = all.toString();
        }

        /** As the letters are, and as they look where that is different. */
        static List<Row> readings(String text) {
            List<Row> readings = new ArrayList<>(List.of(new Row(text)));
            String seen = Letters.asSeen(text);
            if (!seen.equals(text)) {
                readings.add(new Row(seen));
            }
            return readings;
        }

        String withoutSeconds() {
            StringBuilder whole = new StringBuilder();
            for (char letter : letters.toCharArray()) {
                if (whole.isEmpty() || !isSecond(whole.charAt(whole.length() - 1), letter)) {
                    whole.append(letter);
                }
            }
            return whole.toString();
        }
    }
}
