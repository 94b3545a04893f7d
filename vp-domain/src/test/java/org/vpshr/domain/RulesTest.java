package org.vpshr.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.rule.Grade;
import org.vpshr.domain.rule.Rule;

class RulesTest {
    /** 126 asks only to hold; a pledge that a third party is said to make is flagged all the same. */
    private static final Set<Integer> FLAGGED = Set.of(
            14, 16, 20, 21, 26, 27, 39, 44, 49, 52, 59, 61, 94, 97, 101, 108, 118, 119, 120, 125, 126, 139, 140, 142,
            143, 145, 146, 147, 148, 152, 154, 163);

    private static final Set<Integer> HELD = Set.of(
            6, 12, 13, 15, 22, 24, 36, 37, 41, 47, 48, 63, 64, 65, 66, 69, 73, 74, 75, 79, 83, 90, 93, 96, 104, 105,
            106, 110, 113, 124);

    private static final Map<Integer, List<Grade>> IN_PARTS = Map.of(
            18, List.of(Grade.REFUSE, Grade.FLAG),
            38, List.of(Grade.REFUSE, Grade.FLAG),
            40, List.of(Grade.REFUSE, Grade.FLAG, Grade.FLAG),
            82, List.of(Grade.REFUSE, Grade.FLAG),
            92, List.of(Grade.REFUSE, Grade.FLAG),
            99, List.of(Grade.REFUSE, Grade.REFUSE),
            114, List.of(Grade.REFUSE, Grade.FLAG),
            130, List.of(Grade.REFUSE, Grade.FLAG),
            141, List.of(Grade.REFUSE, Grade.FLAG));

    /** The grades of those that were agreed on with the field, and with the census of reports; later ones say theirs. */
    private static final int AGREED = 165;

    @Test
    void no_number_is_left_out() {
        assertThat(Rules.all().stream().map(Rule::number).distinct())
                .as("a new rule takes the number after the last one")
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, Rules.all().getLast().number())
                                .boxed()
                                .toList());
    }

    @Test
    void every_number_from_1_to_165_is_there_with_its_grade() {
        Map<Integer, List<Grade>> expected = new TreeMap<>();
        IntStream.rangeClosed(1, AGREED).forEach(number -> expected.put(number, grades(number)));
        Map<Integer, List<Grade>> actual = Rules.all().stream()
                .filter(rule -> rule.number() <= AGREED)
                .collect(Collectors.groupingBy(
                        Rule::number,
                        TreeMap::new,
                        Collectors.mapping(
                                rule -> rule.definition().grade(),
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        grades -> grades.stream().sorted().toList()))));
        assertThat(actual).isEqualTo(expected);
    }

    private static List<Grade> grades(int number) {
        if (IN_PARTS.containsKey(number)) {
            return IN_PARTS.get(number);
        }
        return List.of(FLAGGED.contains(number) ? Grade.FLAG : HELD.contains(number) ? Grade.HOLD : Grade.REFUSE);
    }

    @Test
    void the_rules_are_in_the_order_of_their_numbers() {
        assertThat(Rules.all()).extracting(Rule::number).isSorted();
    }

    @Test
    void every_rule_says_something_of_its_own_and_on_what_ground() {
        assertThat(Rules.all())
                .extracting(rule -> rule.definition().text())
                .doesNotHaveDuplicates()
                .allMatch(t -> t.endsWith("."));
        assertThat(Rules.all()).extracting(rule -> rule.definition().ground()).noneMatch(String::isBlank);
    }
}
