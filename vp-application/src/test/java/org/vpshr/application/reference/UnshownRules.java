package org.vpshr.application.reference;

import java.util.List;
import java.util.stream.Stream;
import org.vpshr.domain.rule.Grade;

/** Rules of which no test shows that they hold, or what happens where they do not. */
final class UnshownRules {
    private UnshownRules() {}

    /** What is missing: a rule that no test shows, or of which none shows what happens when it does not hold. */
    static List<String> among(List<RuleDescription> rules, List<TaggedTest> tests) {
        return rules.stream()
                .flatMap(rule -> needed(rule.grade())
                        .filter(shows -> tests.stream()
                                .noneMatch(test -> test.number() == rule.number()
                                        && test.shows().equals(shows)))
                        .map(shows -> "rule " + rule.number() + " (" + rule.checkedBy()
                                + "): write a test with @Tag(\"rule-" + rule.number() + "-" + shows + "\")"))
                .distinct()
                .toList();
    }

    private static Stream<String> needed(Grade grade) {
        return switch (grade) {
            case REFUSE -> Stream.of("holds", "refuses");
            case FLAG -> Stream.of("holds", "flags");
            case HOLD -> Stream.of("holds");
        };
    }
}
