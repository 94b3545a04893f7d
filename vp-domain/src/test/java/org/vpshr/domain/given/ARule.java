package org.vpshr.domain.given;

import java.util.List;
import java.util.stream.Collectors;
import org.vpshr.domain.Rules;
import org.vpshr.domain.rule.Grade;
import org.vpshr.domain.rule.Rule;

/** A rule by the number that messages and the catalogue bear. */
public final class ARule {
    private ARule() {}

    /**
     * {@return the rule with the number}
     *
     * @param number the number in the catalogue of rules, from 1
     * @throws IllegalArgumentException when there is none, or when the number stands twice: then name its grade or its
     *     constant
     */
    public static Rule rule(int number) {
        return only("rule " + number, all(number));
    }

    /**
     * {@return one of two rules that share a number and are graded differently, such as 18, 82 and 114}
     *
     * @param number the number in the catalogue of rules, from 1
     * @param grade whether it refuses or flags
     */
    public static Rule rule(int number, Grade grade) {
        return only(
                "rule " + number + " graded " + grade,
                all(number).stream()
                        .filter(each -> each.definition().grade() == grade)
                        .toList());
    }

    private static List<Rule> all(int number) {
        return Rules.all().stream().filter(each -> each.number() == number).toList();
    }

    private static Rule only(String what, List<Rule> found) {
        if (found.size() != 1) {
            throw new IllegalArgumentException(
                    found.isEmpty()
                            ? "there is no " + what + "; vp rule lists them"
                            : what + " stands for several: " + names(found) + "; name the one that is meant");
        }
        return found.getFirst();
    }

    private static String names(List<Rule> rules) {
        return rules.stream()
                .map(each -> each.getClass().getSimpleName() + "." + each + " ("
                        + each.definition().grade() + ")")
                .collect(Collectors.joining(", "));
    }
}
