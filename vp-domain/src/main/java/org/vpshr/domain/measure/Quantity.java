package org.vpshr.domain.measure;

import static org.vpshr.domain.measure.FigureRule.RANGE_RUNS_UPWARD;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vpshr.domain.failure.InvalidValue;

/**
 * A number as it was stated, with its bound (rule 95). Text forms: {@code 30}, {@code ~50} (about), {@code >700} (more
 * than), {@code >=5} (at least), {@code <700} (fewer than), {@code <=5} (at most), {@code 48..60} (range), {@code 2/3}
 * (fraction), {@code ?} (told of and not given). The scale of decimals is kept.
 */
public sealed interface Quantity {

    /**
     * So many, no more and no fewer: {@code 40}.
     *
     * @param value the number
     */
    record Exact(BigDecimal value) implements Quantity {
        @Override
        public String toString() {
            return value.toPlainString();
        }
    }

    /**
     * So many, more or less: {@code ~40}.
     *
     * @param value the number that is named
     */
    record About(BigDecimal value) implements Quantity {
        @Override
        public String toString() {
            return "~" + value.toPlainString();
        }
    }

    /**
     * More than so many: {@code >40}.
     *
     * @param value the number that it is more than
     */
    record MoreThan(BigDecimal value) implements Quantity {
        @Override
        public String toString() {
            return ">" + value.toPlainString();
        }
    }

    /**
     * So many or more: {@code >=40}.
     *
     * @param value the least
     */
    record AtLeast(BigDecimal value) implements Quantity {
        @Override
        public String toString() {
            return ">=" + value.toPlainString();
        }
    }

    /**
     * Fewer than so many: {@code <40}.
     *
     * @param value the number that it is less than
     */
    record FewerThan(BigDecimal value) implements Quantity {
        @Override
        public String toString() {
            return "<" + value.toPlainString();
        }
    }

    /**
     * So many or fewer: {@code <=40}.
     *
     * @param value the most
     */
    record AtMost(BigDecimal value) implements Quantity {
        @Override
        public String toString() {
            return "<=" + value.toPlainString();
        }
    }

    /**
     * A number in a range: {@code 30..40}.
     *
     * @param low the least
     * @param high the most
     */
    record Between(BigDecimal low, BigDecimal high) implements Quantity {
        /**
         * Checks the order of its ends.
         *
         * @throws org.vpshr.domain.rule.RuleViolation when the range runs downward (rule 99)
         */
        public Between {
            RANGE_RUNS_UPWARD.refuseIf(
                    low.compareTo(high) > 0,
                    "the range " + low + ".." + high + " runs downward",
                    "write the lower end first");
        }

        @Override
        public String toString() {
            return low.toPlainString() + ".." + high.toPlainString();
        }
    }

    /**
     * A part of a whole: {@code 2/3}.
     *
     * @param part how many of the whole
     * @param whole into how many the whole is divided
     */
    record Fraction(long part, long whole) implements Quantity {
        /**
         * Checks its size.
         *
         * @throws org.vpshr.domain.rule.RuleViolation when it is not between 0 and 1 (rule 99)
         */
        public Fraction {
            RANGE_RUNS_UPWARD.refuseIf(
                    whole <= 0 || part < 0 || part > whole,
                    "the fraction " + part + "/" + whole + " is not between 0 and 1",
                    "write it as 2/3");
        }

        @Override
        public String toString() {
            return part + "/" + whole;
        }
    }

    /** A number is told of and is not known: money whose amount nobody gave. */
    record NotGiven() implements Quantity {
        /** Its text form. */
        public static final String SIGN = "?";

        @Override
        public String toString() {
            return SIGN;
        }
    }

    /**
     * {@return the sum, if both bounds survive it: exact with exact, exact with a bound, two lower or two upper bounds,
     * ranges} Nothing is added to an "about", a fraction or what is not given, nor a lower bound to an upper one, so
     * that no bound is dropped (rule 96).
     *
     * @param other what is added
     */
    default Optional<Quantity> plus(Quantity other) {
        return Sum.of(this, other);
    }

    /**
     * {@return the quantity of a text}
     *
     * @param text the text
     * @throws InvalidValue when the text is none of the forms above
     */
    static Quantity parse(String text) {
        return QuantityText.parse(text);
    }

    /** Plain decimal numbers, bounded so that a hostile one cannot exhaust memory. */
    Pattern NUMBER = Pattern.compile("-?\\d{1,18}(?:\\.\\d{1,9})?");
}
