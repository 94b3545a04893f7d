package org.vpshr.domain.measure;

import static org.vpshr.domain.measure.FigureRule.COUNTED_IS_WHOLE;
import static org.vpshr.domain.measure.FigureRule.READ_IN_ONE_WAY;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vpshr.domain.rule.Finding;
import org.vpshr.domain.rule.Findings;

/**
 * What a figure keeps when it is told. It is asked of new figures alone: one that is on record is read whatever would be
 * asked of it today.
 *
 * <p>In half of Europe and in Latin America the point parts thousands, and a spreadsheet set to English makes one and a
 * quarter of {@code 1.250}. Where only whole ones can be meant, decimals are therefore refused.
 */
public final class FigureAdmission {
    private static final int OF_THOUSANDS = 3;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private FigureAdmission() {}

    /**
     * Checks a figure.
     *
     * @param where such as {@code figure 1 of pe-roundtable}
     * @param figure the figure
     * @return what a person should look at
     * @throws org.vpshr.domain.rule.RuleViolation when only whole ones can be meant, or so many decimals cannot (rule
     *     138)
     */
    public static Findings of(String where, Figure figure) {
        List<BigDecimal> numbers = numbers(figure.value());
        switch (figure) {
            case Figure.Count count -> check(where, count, numbers);
            case Figure.Money money -> check(where, money, numbers);
        }
        return new Findings(numbers.stream()
                .filter(number -> !isShare(figure))
                .flatMap(number -> ambiguous(where, number).stream())
                .toList());
    }

    private static void check(String where, Figure.Count count, List<BigDecimal> numbers) {
        if (Unit.isMeasured(count.unit(), count.of())) {
            return;
        }
        for (BigDecimal number : numbers) {
            COUNTED_IS_WHOLE.refuseIf(
                    decimals(number) > 0 || looksLikeThousands(number),
                    where + " is " + number.toPlainString() + ", and what it counts is whole",
                    thousands(number)
                                    .map(whole -> "write " + whole + " if the point parts thousands, ")
                                    .orElse("write a whole number, ")
                            + "or " + plain(number)
                            + " with a unit that is measured, such as hours, tonnes, % or million people");
        }
    }

    private static void check(String where, Figure.Money money, List<BigDecimal> numbers) {
        int most = money.currency().getDefaultFractionDigits();
        if (most < 0 || Unit.isOfPrice(money.unit(), money.currency())) {
            return;
        }
        for (BigDecimal number : numbers) {
            COUNTED_IS_WHOLE.refuseIf(
                    decimals(number) > most || most != OF_THOUSANDS && looksLikeThousands(number),
                    where + " is " + number.toPlainString() + " " + money.currency() + ", which has "
                            + (most == 0 ? "no" : most) + " decimals"
                            + (money.unit().isBlank()
                                    ? ""
                                    : ", and '" + money.unit() + "' beside it does not say per what"),
                    thousands(number)
                                    .map(whole -> "write " + whole + " if the point parts thousands, ")
                                    .orElse("write no more than there are, ")
                            + "or " + plain(number)
                            + (decimals(number) > most
                                    ? " with a unit such as per litre"
                                    : " if it is the decimal sign"));
        }
    }

    private static Optional<Finding> ambiguous(String where, BigDecimal number) {
        return thousands(number)
                .flatMap(whole -> READ_IN_ONE_WAY.flagIf(
                        looksLikeThousands(number),
                        where + " is " + number.toPlainString() + "; if thousands are meant, write " + whole));
    }

    /** More than all of a whole is no share, so that 12.500 % can only be twelve and a half. */
    private static boolean isShare(Figure figure) {
        return figure instanceof Figure.Count count && count.unit().equals("%");
    }

    private static List<BigDecimal> numbers(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Exact(BigDecimal v) -> List.of(v);
            case Quantity.About(BigDecimal v) -> List.of(v);
            case Quantity.MoreThan(BigDecimal v) -> List.of(v);
            case Quantity.AtLeast(BigDecimal v) -> List.of(v);
            case Quantity.FewerThan(BigDecimal v) -> List.of(v);
            case Quantity.AtMost(BigDecimal v) -> List.of(v);
            case Quantity.Between(BigDecimal low, BigDecimal high) ->
                Stream.of(low, high).toList();
            case Quantity.Fraction fraction -> List.of();
            case Quantity.NotGiven none -> List.of();
        };
    }

    private static int decimals(BigDecimal number) {
        return Math.max(0, number.stripTrailingZeros().scale());
    }

    /** 1.250 does, and so does 1.000; 0.125 and 1250.125 do not. */
    private static boolean looksLikeThousands(BigDecimal number) {
        return number.scale() == OF_THOUSANDS && isUpToAThousand(number);
    }

    /** The number that is meant if its point parts thousands; a spreadsheet may have dropped the zeros at its end. */
    private static Optional<String> thousands(BigDecimal number) {
        return number.scale() > 0 && number.scale() <= OF_THOUSANDS && isUpToAThousand(number)
                ? Optional.of(plain(number.movePointRight(OF_THOUSANDS)))
                : Optional.empty();
    }

    private static boolean isUpToAThousand(BigDecimal number) {
        return number.abs().compareTo(BigDecimal.ONE) >= 0 && number.abs().compareTo(THOUSAND) < 0;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
