package org.vpshr.application.json.codec;

import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.measure.Basis;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.measure.Quantity;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.text.Label;

/** A count or money: it is money when a currency is named. */
public record FigureForm(
        String of,
        Quantity value,
        @Label @Nullable String unit,
        @Nullable Currency currency,
        @Nullable Party payer,
        @Nullable Party receiver,
        Basis basis) {

    Figure figure() {
        if (currency == null) {
            refuseIf(payer != null || receiver != null, "only money has a payer and a receiver: name the currency too");
            return new Figure.Count(of, value, needed(unit, "a count has a unit, such as people"), basis);
        }
        return new Figure.Money(
                of,
                value,
                currency,
                needed(payer, "money has a payer, such as gov:NL"),
                needed(receiver, "money has a receiver, such as group:civil society"),
                unit == null ? "" : unit,
                basis);
    }

    static FigureForm of(Figure figure) {
        return switch (figure) {
            case Figure.Count c -> new FigureForm(c.of(), c.value(), c.unit(), null, null, null, c.basis());
            case Figure.Money m ->
                new FigureForm(m.of(), m.value(), m.unit(), m.currency(), m.payer(), m.receiver(), m.basis());
        };
    }

    private static <T> T needed(@Nullable T value, String right) {
        if (value == null) {
            throw new InvalidValue(right);
        }
        return value;
    }

    private static void refuseIf(boolean bad, String right) {
        if (bad) {
            throw new InvalidValue(right);
        }
    }
}
