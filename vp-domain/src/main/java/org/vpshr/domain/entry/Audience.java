package org.vpshr.domain.entry;

import java.time.LocalDate;
import org.vpshr.domain.text.Internal;

/** Who may see an entry, on what ground, and when that is looked at again (rule 121). */
public sealed interface Audience {

    /** The class of confidentiality. */
    Circle circle();

    /** Why. */
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

    /** For a circle only, on a stated ground, until a review. */
    record Limited(Circle circle, @Internal String ground, LocalDate review) implements Audience {
        public Limited {
            EntryRule.CONFIDENTIALITY_IS_STATED.refuseIf(
                    circle == Circle.PUBLIC || ground.isBlank(),
                    "a limited audience without a circle or a ground",
                    "name the circle (plenary or internal), the ground and the day of review");
        }
    }
}
