package org.vpshr.domain.matter;

import java.util.List;
import org.vpshr.domain.text.Label;
import org.vpshr.domain.text.OneLine;

/**
 * How something fits with another instrument.
 *
 * @param what of which it is told, such as a plan
 * @param instrument the other one by its usual name, such as UNGP, SDG, OECD Guidelines, UPR, Montreux Document
 * @param provisions of it, by their ids
 */
public record InstrumentLink(
        @OneLine String what, How how, @Label String instrument, List<Clause> provisions) implements Matter {

    public InstrumentLink {
        provisions = List.copyOf(provisions);
    }

    /** A provision by its id, such as 16.3 or 148.59. */
    public record Clause(@Label String id) {}

    /** How they fit. */
    public enum How {
        PUTS_INTO_PRACTICE,
        RESTS_ON,
        IS_IN_LINE_WITH,
        REFERS_TO,
        IS_PART_OF,
        ANSWERS,
        IS_COMPARED_WITH,
        DIFFERS_FROM
    }
}
