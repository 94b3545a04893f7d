package org.vpshr.domain.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.vpshr.domain.failure.InvalidValue;

/**
 * A season of a year by its code in EDTF: 21 to 24 are spring to winter without a word of where, 25 to 28 those of the
 * northern hemisphere, 29 to 32 those of the southern. Without a word of where, the northern one is meant.
 *
 * <p>Its days are wide enough for both ways of counting seasons (by whole months and by the sun), so that a day that
 * either calls "spring" lies inside. The season around New Year, when it is named by one year, may be the one before or
 * the one after; its days hold both.
 *
 * @param code the code, from 21 to 32
 */
public record Season(int code) {
    private static final int FIRST = 21;
    private static final int FIRST_NORTHERN = 25;
    private static final int FIRST_SOUTHERN = 29;
    private static final int LAST = 32;
    private static final int AROUND_NEW_YEAR = 3;

    /**
     * Checks the code.
     *
     * @throws InvalidValue when it is not from 21 to 32
     */
    public Season {
        if (code < FIRST || code > LAST) {
            throw new InvalidValue("a season has a code from 21 to 32");
        }
    }

    /** {@return the hemisphere, if the code says it} */
    public Optional<Hemisphere> hemisphere() {
        return code < FIRST_NORTHERN
                ? Optional.empty()
                : Optional.of(code < FIRST_SOUTHERN ? Hemisphere.NORTHERN : Hemisphere.SOUTHERN);
    }

    /**
     * {@return the code of the season of this name in that hemisphere}
     *
     * @param hemisphere the half of the earth
     */
    public int in(Hemisphere hemisphere) {
        return (hemisphere == Hemisphere.NORTHERN ? FIRST_NORTHERN : FIRST_SOUTHERN) + (code - FIRST) % 4;
    }

    /** All days that may be called so. */
    Days days(int year) {
        Days months = months(year);
        LocalDate last = switch (quarter()) {
            case 0 -> LocalDate.of(year, 6, 21);
            case 1 -> LocalDate.of(year, 9, 23);
            case 2 -> LocalDate.of(year, 12, 21);
            default -> LocalDate.of(year + 1, 3, 20);
        };
        return new Days(months.earliest(), last);
    }

    /** The days by whole months alone; by this count no season begins before the one before it has ended. */
    Days months(int year) {
        YearMonth begin = YearMonth.of(year, 3).plusMonths(3L * quarter());
        YearMonth end = begin.plusMonths(2);
        return new Days((quarter() == AROUND_NEW_YEAR ? begin.minusYears(1) : begin).atDay(1), end.atEndOfMonth());
    }

    /** Which quarter of the twelve months from March on. */
    private int quarter() {
        int name = (code - FIRST) % 4;
        return code < FIRST_SOUTHERN ? name : (name + 2) % 4;
    }
}
