package org.vpshr.domain.matter;

import static org.vpshr.domain.matter.MatterRule.LIMIT_HAS_AN_AMOUNT;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.text.OneLine;
import org.vpshr.domain.time.When;

/**
 * A rule of a scheme: what one may get, must do or must not, or a call for it. Amounts and lengths of time stand among
 * the figures of the entry. A rule that takes the place of another follows it.
 *
 * @param kind what the rule says, such as a budget, a cap or a duty
 * @param scheme whose rule it is, such as a fund, an association or an act
 * @param window when one can apply
 */
public record Provision(
        Kind kind, @OneLine String scheme, @Nullable When window) implements Matter {

    @Override
    public Findings admit(Entry entry) {
        LIMIT_HAS_AN_AMOUNT.refuseIf(
                kind.isAnAmount() && entry.figures().isEmpty(),
                entry.id() + " tells of a " + kind.name().toLowerCase(Locale.ROOT) + " without an amount",
                "give it among the figures; write ? for an amount that is told of and not given");
        return Findings.NONE;
    }

    /** What a rule says. */
    public enum Kind {
        /** What there is to be spent in all; it needs an amount. */
        BUDGET,
        /** The most that one may get; it needs an amount. */
        CAP,
        /** The least that one gets or gives; it needs an amount. */
        FLOOR,
        /** The part that is paid, by the scheme or by who applies; it needs an amount. */
        SHARE,
        /** What one pays; it needs an amount. */
        FEE,
        /** One can apply. */
        CALL,
        /** Who may apply. */
        ELIGIBILITY,
        /** Who may not apply, or for what. */
        EXCLUSION,
        /** What one must do. */
        DUTY,
        /** By when one must do it. */
        DEADLINE,
        /** For how long it holds. */
        TERM,
        /** What follows when one does not keep to it. */
        SANCTION;

        /** Whether it says nothing without an amount. */
        boolean isAnAmount() {
            return this == BUDGET || this == CAP || this == FLOOR || this == SHARE || this == FEE;
        }
    }
}
