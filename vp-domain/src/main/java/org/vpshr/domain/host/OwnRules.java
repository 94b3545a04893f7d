package org.vpshr.domain.host;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.vpshr.domain.Command;
import org.vpshr.domain.dossier.Dossier;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.rule.Rule;

/** The rules of a ministry's own, in the order of their names. */
public final class OwnRules {
    private static final OwnRules NONE = new OwnRules(List.of());

    private final List<OwnRule> all;

    private OwnRules(List<OwnRule> all) {
        this.all = all;
    }

    /** {@return the rules of the field alone} */
    public static OwnRules none() {
        return NONE;
    }

    /**
     * {@return the rules of a ministry's own beside those of the field}
     *
     * @param rules the ministry's own rules
     * @throws InvalidValue when two have one name
     */
    public static OwnRules of(OwnRule... rules) {
        List<OwnRule> sorted = Stream.of(rules)
                .sorted(Comparator.comparing(each -> each.rule().code()))
                .toList();
        if (sorted.stream().map(each -> each.rule().code()).distinct().count() < sorted.size()) {
            throw new InvalidValue("two rules have the same name", "give each a number of its own");
        }
        return new OwnRules(sorted);
    }

    /** {@return what they say} */
    public List<Rule> all() {
        return all.stream().map(OwnRule::rule).toList();
    }

    /** {@return whether there are none} */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /**
     * {@return what a person should look at in a command that the rules of the field let pass}
     *
     * @param command what is asked to be recorded
     * @param dossier what is on record of the subject, whatever kind it is of, and of the entries that its commands
     *     refer to
     * @throws org.vpshr.domain.rule.RuleViolation when it breaks a rule that refuses, or a rule itself fails
     */
    public Findings findings(Command command, Dossier dossier) {
        Findings findings = Findings.NONE;
        for (OwnRule each : all) {
            findings = findings.with(each.findings(command, dossier));
        }
        return findings;
    }
}
