package org.vpshr.domain.host;

import java.util.List;
import java.util.Optional;
import org.vpshr.domain.Command;
import org.vpshr.domain.dossier.Dossier;
import org.vpshr.domain.entry.Namespace;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.failure.RuleCode;
import org.vpshr.domain.rule.Finding;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.rule.Grade;
import org.vpshr.domain.rule.RecordedRule;
import org.vpshr.domain.rule.Rule;
import org.vpshr.domain.rule.RuleDefinition;
import org.vpshr.domain.rule.RuleViolation;

/**
 * A rule of a ministry's own, beside those of the field. It is asked of each command that these let pass, and has no part
 * in what is on record: a record that is opened without it reads the same.
 *
 * @param rule what it says, as {@code minbuza:1}
 * @param check whether a command keeps it
 */
public record OwnRule(Rule rule, Check check) {
    private static final String GROUND = "a rule of the ministry's own";

    /**
     * Whether a command keeps the rule. It is pure: for one command and one dossier it always answers the same, and asks
     * neither clock nor store, since it may be asked several times for one recording.
     */
    @FunctionalInterface
    public interface Check {
        /**
         * {@return how the command breaks the rule; empty where it keeps it}
         *
         * @param command what is asked to be recorded
         * @param dossier what is on record of the subject, and of the entries that the command refers to
         */
        Optional<Breach> ask(Command command, Dossier dossier);
    }

    /**
     * How a command breaks the rule. What it says lies open for good: it names entries by their ids, and tells neither texts
     * nor names.
     *
     * @param wrong what is wrong, in plain words
     * @param remedy what would be right
     */
    public record Breach(String wrong, String remedy) {}

    /**
     * Checks what it is made of.
     *
     * @throws InvalidValue when its code is one of ours, or its grade neither refuses nor flags
     */
    public OwnRule {
        if (!rule.code().isOwn() || rule.definition().grade() == Grade.HOLD) {
            throw new InvalidValue(
                    "rule " + rule.code() + " is no rule of a ministry's own that refuses or flags",
                    "name it by a namespace, as in minbuza:1, and grade it REFUSE or FLAG");
        }
    }

    /**
     * {@return a rule of a ministry's own}
     *
     * @param code how it is named, as {@code minbuza:1}
     * @param grade whether it refuses a command, or flags it
     * @param text what it says, in a sentence
     * @param check asks whether a command keeps it
     */
    public static OwnRule rule(String code, Grade grade, String text, Check check) {
        return new OwnRule(new RecordedRule(new RuleDefinition(coded(code), grade, text, GROUND)), check);
    }

    private static RuleCode coded(String code) {
        List<String> parts = List.of(code.split(":", -1));
        if (parts.size() != 2 || !parts.getLast().matches("[1-9][0-9]{0,5}")) {
            throw InvalidValue.of(
                    code, "a rule of a ministry's own", "write a namespace and a number, as in minbuza:1");
        }
        return new RuleCode(Namespace.checked(parts.getFirst()), Integer.parseInt(parts.getLast()));
    }

    /** {@return the answer that the command keeps the rule} */
    public static Optional<Breach> holds() {
        return Optional.empty();
    }

    /**
     * {@return the answer that the command breaks the rule}
     *
     * @param wrong what is wrong, in plain words
     * @param remedy what to do, or what would be right
     */
    public static Optional<Breach> broken(String wrong, String remedy) {
        return Optional.of(new Breach(wrong, remedy));
    }

    /**
     * What a person should look at.
     *
     * @throws RuleViolation when the command breaks the rule and that refuses, or when the rule itself fails
     */
    Findings findings(Command command, Dossier dossier) {
        Optional<Breach> breach = asked(command, dossier);
        breach.filter(found -> rule.definition().grade() == Grade.REFUSE).ifPresent(found -> {
            throw new RuleViolation(rule, found.wrong(), found.remedy());
        });
        return Findings.of(breach.map(found -> new Finding(rule, found.wrong() + "; " + found.remedy())));
    }

    /** Of a rule that fails nobody knows whether it is kept. Its words may quote anything, so they are not told. */
    private Optional<Breach> asked(Command command, Dossier dossier) {
        try {
            return check.ask(command, dossier);
        } catch (RuntimeException e) {
            RuleViolation failed = new RuleViolation(
                    rule,
                    "the rule itself failed, so that nobody knows whether this keeps it",
                    "let whoever wrote the rule mend it; nothing was recorded");
            failed.addSuppressed(e);
            throw failed;
        }
    }
}
