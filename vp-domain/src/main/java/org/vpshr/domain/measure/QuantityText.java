package org.vpshr.domain.measure;

import java.math.BigDecimal;
import org.vpshr.domain.failure.InvalidValue;

/** Reads the text forms of a {@link Quantity}. */
final class QuantityText {
    private QuantityText() {}

    static Quantity parse(String text) {
        String t = text.strip();
        if (t.equals(Quantity.NotGiven.SIGN)) {
            return new Quantity.NotGiven();
        }
        if (t.startsWith(">=")) {
            return new Quantity.AtLeast(number(t.substring(2), text));
        }
        if (t.startsWith("<=")) {
            return new Quantity.AtMost(number(t.substring(2), text));
        }
        if (t.startsWith("<")) {
            return new Quantity.FewerThan(number(t.substring(1), text));
        }
        if (t.startsWith(">")) {
            return new Quantity.MoreThan(number(t.substring(1), text));
        }
        if (t.startsWith("~")) {
            return new Quantity.About(number(t.substring(1), text));
        }
        int dots = t.indexOf("..");
        if (dots > 0) {
            return new Quantity.Between(number(t.substring(0, dots), text), number(t.substring(dots + 2), text));
        }
        int slash = t.indexOf('/');
        if (slash > 0) {
            return new Quantity.Fraction(whole(t.substring(0, slash), text), whole(t.substring(slash + 1), text));
        }
        return new Quantity.Exact(number(t, text));
    }

    private static long whole(String digits, String all) {
        if (digits.contains(".")) {
            throw unknown(digits, all);
        }
        return number(digits, all).longValueExact();
    }

    private static BigDecimal number(String digits, String all) {
        if (!Quantity.NUMBER.matcher(digits).matches()) {
            throw unknown(digits, all);
        }
        return new BigDecimal(digits);
    }

    private static InvalidValue unknown(String digits, String text) {
        String meant = GroupedNumber.remedy(digits.strip());
        return InvalidValue.of(
                text,
                "a figure",
                meant.isEmpty()
                        ? "write 30, ~50, >700, >=5, <700, <=5, 48..60 or 2/3, digits and a point only"
                        : meant);
    }
}
