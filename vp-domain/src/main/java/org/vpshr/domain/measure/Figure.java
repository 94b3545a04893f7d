package org.vpshr.domain.measure;

import static org.vpshr.domain.measure.FigureRule.MONEY_IS_WHOLE;
import static org.vpshr.domain.measure.FigureRule.SHARE_IS_AT_MOST_ALL;

import java.math.BigDecimal;
import java.util.Currency;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.text.Label;
import org.vpshr.domain.text.MayBeEmpty;

/** A figure of an entry: a count of something, or money. */
public sealed interface Figure {

    /** {@return what is counted, or what the money is for} */
    String of();

    /** {@return the number, with its bound} */
    Quantity value();

    /** {@return what the number rests on} */
    Basis basis();

    /**
     * A number of something, or a share.
     *
     * @param of what is counted
     * @param value the number with its bound
     * @param unit what one of it is: people, mines, {@code %} for a share of a whole (0 to 100), {@code % growth} for a
     *     change
     * @param basis what the number rests on
     */
    record Count(String of, Quantity value, @Label String unit, Basis basis) implements Figure {
        private static final BigDecimal ALL = BigDecimal.valueOf(100);

        /**
         * Checks what it is made of.
         *
         * @throws org.vpshr.domain.rule.RuleViolation when a share of a whole is above 100 % (rule 99)
         */
        public Count {
            SHARE_IS_AT_MOST_ALL.refuseIf(
                    unit.equals("%") && outOf100(value),
                    "a share of " + value + " %",
                    "a share is 0 to 100 %; a change is written with the unit '% growth'");
        }

        /**
         * {@return the same number on another basis}
         *
         * @param other what the number rests on
         */
        public Count basis(Basis other) {
            return new Count(of, value, unit, other);
        }

        private static boolean outOf100(Quantity q) {
            return switch (q) {
                case Quantity.Exact(BigDecimal v) -> bad(v);
                case Quantity.About(BigDecimal v) -> bad(v);
                case Quantity.MoreThan(BigDecimal v) -> bad(v);
                case Quantity.AtLeast(BigDecimal v) -> bad(v);
                case Quantity.FewerThan(BigDecimal v) -> bad(v);
                case Quantity.AtMost(BigDecimal v) -> bad(v);
                case Quantity.Between(BigDecimal l, BigDecimal h) -> bad(l) || bad(h);
                case Quantity.Fraction f -> false;
                case Quantity.NotGiven none -> false;
            };
        }

        private static boolean bad(BigDecimal v) {
            return v.signum() < 0 || v.compareTo(ALL) > 0;
        }
    }

    /**
     * Money names who pays and who receives (rule 98); its date is the time of the entry.
     *
     * @param of what is paid for
     * @param value the number with its bound
     * @param currency the currency
     * @param payer who pays
     * @param receiver who receives
     * @param unit per what, such as {@code per barrel}; empty for an amount
     * @param basis what the number rests on
     */
    record Money(
            String of,
            Quantity value,
            Currency currency,
            Party payer,
            Party receiver,
            @Label @MayBeEmpty String unit,
            Basis basis)
            implements Figure {
        /**
         * Checks what it is made of.
         *
         * @throws org.vpshr.domain.rule.RuleViolation when it is without a purpose (rule 98)
         */
        public Money {
            MONEY_IS_WHOLE.refuseIf(of.isBlank(), "an amount of money without a purpose", "say what the money is for");
        }

        /**
         * {@return the same as so much for each, as in {@code per year}}
         *
         * @param per for each what, such as {@code per year}
         */
        public Money unit(String per) {
            return new Money(of, value, currency, payer, receiver, per, basis);
        }

        /**
         * {@return the same amount on another basis}
         *
         * @param other what the amount rests on
         */
        public Money basis(Basis other) {
            return new Money(of, value, currency, payer, receiver, unit, other);
        }
    }

    /**
     * {@return a number as counted, as in {@code Figure.count("people who took part", "~40", "people")}}
     *
     * @param of what is counted
     * @param value the number with its bound, such as {@code ~40}
     * @param unit what one of it is, such as people
     */
    static Count count(String of, String value, String unit) {
        return new Count(of, Quantity.parse(value), unit, Basis.COUNTED);
    }

    /**
     * {@return an amount, with its purpose, currency, payer and receiver, as in {@code gov:NL}}
     *
     * @param of what is paid for
     * @param value the number with its bound, such as {@code ~40}
     * @param currency the currency, by its ISO 4217 code
     * @param payer who pays, as in {@code gov:NL}
     * @param receiver who receives, as in {@code org:fnv}
     */
    static Money money(String of, String value, String currency, String payer, String receiver) {
        return new Money(
                of,
                Quantity.parse(value),
                Currency.getInstance(currency),
                Party.parse(payer),
                Party.parse(receiver),
                "",
                Basis.COUNTED);
    }
}
