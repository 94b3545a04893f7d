package org.vpshr.domain.rule;

/** A command was refused because a rule graded H does not hold. The message bears the rule's number. */
public final class RuleViolation extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Rule rule;

    public RuleViolation(Rule rule, String wrong, String remedy) {
        super("rule " + rule.number() + ": " + wrong + "; " + remedy, null, false, false);
        this.rule = rule;
    }

    /** The rule that refused. */
    public Rule rule() {
        return rule;
    }
}
