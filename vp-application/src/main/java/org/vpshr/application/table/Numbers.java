package org.vpshr.application.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import org.vpshr.domain.failure.InvalidValue;

/** A number of a cell as it was typed in. */
final class Numbers {
    /** A spreadsheet shows 15 digits and stores the nearest binary fraction, which is written with more of them. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final int WIDEST = 30;
    private static final int FIRST_SURE_DAY = 61;
    private static final int LAST_DAY = 2_958_465;

    private Numbers() {}

    /** @throws InvalidValue with what is wrong and what would be right */
    static String written(String raw, CellFormat format, boolean from1904) {
        BigDecimal number = parsed(raw);
        return switch (format) {
            case NUMBER -> exact(number);
            case PERCENT ->
                throw new InvalidValue(
                        "the cell shows a percentage and holds a fraction",
                        "format it as text and write the number that is" + " meant");
            case UNCLEAR ->
                throw new InvalidValue(
                        "the cell shows no whole date",
                        "format it as text and write the date, such as 2018-11-26 or" + " 2018-11");
            case DAY -> day(number, from1904).toString();
            case MONTH -> day(number, from1904).toString().substring(0, 7);
            case YEAR -> day(number, from1904).toString().substring(0, 4);
        };
    }

    private static BigDecimal parsed(String raw) {
        if (raw.length() > 64 || !raw.matches("[-+]?[0-9]*\\.?[0-9]*([eE][-+]?[0-9]{1,3})?")) {
            throw notANumber();
        }
        try {
            return new BigDecimal(raw);
        } catch (NumberFormatException e) {
            throw notANumber();
        }
    }

    private static InvalidValue notANumber() {
        return new InvalidValue("this is not a number", "format the cell as text and write it anew");
    }

    private static String exact(BigDecimal number) {
        if (Math.abs((long) number.precision() - number.scale()) > WIDEST) {
            throw new InvalidValue("the number is too large or too small", "write it as a text");
        }
        BigDecimal shown = number.round(SHOWN);
        boolean same = shown.doubleValue() == number.doubleValue();
        BigDecimal meant = same ? shown : number;
        return meant.signum() == 0 ? "0" : meant.stripTrailingZeros().toPlainString();
    }

    private static LocalDate day(BigDecimal number, boolean from1904) {
        if (number.compareTo(BigDecimal.valueOf(from1904 ? 0 : FIRST_SURE_DAY)) < 0
                || number.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) {
            throw new InvalidValue("this is no date", "format the cell as text and write it anew");
        }
        if (number.stripTrailingZeros().scale() > 0) {
            throw new InvalidValue("the cell holds a time of day too", "write the day alone");
        }
        LocalDate first = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        return first.plusDays(number.longValueExact());
    }
}
