package org.vpshr.application.reference;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vpshr.domain.Rules;
import org.vpshr.domain.host.OwnRules;
import org.vpshr.domain.rule.Rule;

/** The rules, and which commands are known to meet them. */
final class RuleList {
    /** The places of the rules that each command is known to meet. */
    private static final Map<String, Set<String>> MET_BY = Lexicon.read("rules.txt").all().entrySet().stream()
            .collect(Collectors.toMap(
                    Map.Entry::getKey, met -> Set.of(met.getValue().split(" ")), (one, same) -> one, TreeMap::new));

    private static final List<RuleDescription> ALL =
            Rules.all().stream().map(RuleList::described).toList();

    private RuleList() {}

    static List<RuleDescription> all() {
        return ALL;
    }

    /** A ministry's own: of each command they are asked alike. */
    static List<RuleDescription> own(OwnRules own) {
        return own.all().stream()
                .map(rule -> new RuleDescription(
                        rule.code(),
                        rule.definition().grade(),
                        rule.definition().text(),
                        rule.definition().ground(),
                        rule.code().namespace(),
                        List.of()))
                .toList();
    }

    static List<RuleDescription> metBy(String command) {
        Set<String> met = MET_BY.getOrDefault(command, Set.of());
        return ALL.stream().filter(rule -> met.contains(rule.checkedBy())).toList();
    }

    /** Where it stands in the code, as in {@code WorkingGroupRule.ONE_MEMBERSHIP}. */
    static String place(Rule rule) {
        return rule instanceof Enum<?> constant
                ? constant.getDeclaringClass().getSimpleName() + "." + constant.name()
                : rule.getClass().getSimpleName();
    }

    private static RuleDescription described(Rule rule) {
        String place = place(rule);
        return new RuleDescription(
                rule.code(),
                rule.definition().grade(),
                rule.definition().text(),
                rule.definition().ground(),
                place,
                MET_BY.entrySet().stream()
                        .filter(met -> met.getValue().contains(place))
                        .map(Map.Entry::getKey)
                        .toList());
    }
}
