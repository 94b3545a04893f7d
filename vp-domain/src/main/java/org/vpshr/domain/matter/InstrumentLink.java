package org.vpshr.domain.matter;

import java.util.List;
import org.vpshr.domain.text.Label;
import org.vpshr.domain.text.OneLine;

/**
 * How something fits with another instrument.
 *
 * @param what of which it is told, such as a plan
 * @param how how the two fit
 * @param instrument the other one by its usual name, such as UNGP, SDG, OECD Guidelines, UPR, Montreux Document
 * @param provisions of it, by their ids
 */
public record InstrumentLink(
        @OneLine String what, How how, @Label String instrument, List<Clause> provisions) implements Matter {

    /** Takes a copy of the provisions. */
    public InstrumentLink {
        provisions = List.copyOf(provisions);
    }

    /**
     * A provision by its id, such as 16.3 or 148.59.
     *
     * @param id the number that the provision has there, such as 16.3
     */
    public record Clause(@Label String id) {}

    /** How they fit. */
    public enum How {
        /** It does what the other asks for. */
        PUTS_INTO_PRACTICE,
        /** It has its ground in the other. */
        RESTS_ON,
        /** It does not speak against the other. */
        IS_IN_LINE_WITH,
        /** It names the other. */
        REFERS_TO,
        /** It belongs to the other. */
        IS_PART_OF,
        /** It was made in answer to the other. */
        ANSWERS,
        /** Both are held side by side. */
        IS_COMPARED_WITH,
        /** It says something else than the other. */
        DIFFERS_FROM
    }
}
