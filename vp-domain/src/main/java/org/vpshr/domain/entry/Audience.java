package org.vpshr.domain.entry;

import java.time.LocalDate;
import org.vpshr.domain.text.Internal;

/** Who may see an entry, on what ground, and when that is looked at again (rule 121). */
public sealed interface Audience {

    /** {@return the class of confidentiality} */
    Circle circle();

    /** {@return on what ground it may be seen by these and nobody else, in words} */
    String ground();

    /** For all; there is nothing to review. */
    record Open() implements Audience {
        @Override
        public Circle circle() {
            return Circle.PUBLIC;
        }

        @Override
        public String ground() {
            return "for publication";
        }
    }

    /**
     * For a circle only, on a stated ground, until a review.
     *
     * @param circle who may see it: the participants of the initiative, or the ministry itself
     * @param ground why, in words
     * @param review the day on which it is looked at again
     */
    record Limited(Circle circle, @Internal String ground, LocalDate review) implements Audience {
        /**
         * Checks what it is made of.
         *
         * @throws org.vpshr.domain.rule.RuleViolation when it names no circle or no ground (rule 120)
         */
        public Limited {
            EntryRule.CONFIDENTIALITY_IS_STATED.refuseIf(
                    circle == Circle.PUBLIC || ground.isBlank(),
                    "a limited audience without a circle or a ground",
                    "name the circle (plenary or internal), the ground and the day of review");
        }
    }
}
