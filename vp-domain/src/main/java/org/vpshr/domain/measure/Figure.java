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

    /** What is counted, or what the money is for. */
    String of();

    Quantity value();

    Basis basis();

    /**
     * @param unit what one of it is: people, mines, {@code %} for a share of a whole (0 to 100), {@code % growth} for a
     *     change
     */
    record Count(String of, Quantity value, @Label String unit, Basis basis) implements Figure {
        private static final BigDecimal ALL = BigDecimal.valueOf(100);

        public Count {
            SHARE_IS_AT_MOST_ALL.refuseIf(
                    unit.equals("%") && outOf100(value),
                    "a share of " + value + " %",
                    "a share is 0 to 100 %; a change is written with the unit '% growth'");
        }

        /** The same number on another basis. */
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
     * @param unit per what, such as {@code per barrel}; empty for an amount
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
        public Money {
            MONEY_IS_WHOLE.refuseIf(of.isBlank(), "an amount of money without a purpose", "say what the money is for");
        }

        /** The same as so much for each, as in {@code per year}. */
        public Money unit(String per) {
            return new Money(of, value, currency, payer, receiver, per, basis);
        }

        /** The same amount on another basis. */
        public Money basis(Basis other) {
            return new Money(of, value, currency, payer, receiver, unit, other);
        }
    }

    /** A number as counted, as in {@code Figure.count("people who took part", "~40", "people")}. */
    static Count count(String of, String value, String unit) {
        return new Count(of, Quantity.parse(value), unit, Basis.COUNTED);
    }

    /** An amount, with its purpose, currency, payer and receiver, as in {@code gov:NL}. */
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
