package org.vpshr.application.policy;

import org.vpshr.application.failure.NotPermitted;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.party.Country;

/** What a reader may see. */
public sealed interface Reading {
    /** The embedding system itself, which answers for whom it shows what. */
    Reading OF_THE_SYSTEM = new All();

    static Reading of(Actor actor) {
        return new As(actor);
    }

    /** @throws NotPermitted when the report as the circle sees it is more than the reader may see */
    void requireCircle(Circle asked, Country government);

    /** @throws NotPermitted when the reader is not an auditor: what was asked for tells all, for each circle */
    void requireAll(String what);

    /** Nothing is refused. */
    record All() implements Reading {
        @Override
        public void requireCircle(Circle asked, Country government) {
            // whatever it is
        }

        @Override
        public void requireAll(String what) {
            // whatever it is
        }
    }

    /** What an actor may see. */
    record As(Actor actor) implements Reading {
        @Override
        public void requireCircle(Circle asked, Country government) {
            if (actor.may(Right.AUDIT)) {
                return;
            }
            String what = "read the report of " + government + " for the circle " + word(asked);
            if (actor.roles().isEmpty()) {
                throw new NotPermitted(actor.reference(), what, "the actor has no role", "whoever gives out roles");
            }
            if (!actor.upTo(government).sees(asked)) {
                throw new NotPermitted(
                        actor.reference(),
                        what,
                        "the actor may see no more than " + word(actor.upTo(government)),
                        "an auditor");
            }
        }

        @Override
        public void requireAll(String what) {
            if (!actor.may(Right.AUDIT)) {
                throw new NotPermitted(
                        actor.reference(),
                        "read " + what,
                        "it tells all, with the evidence, whoever may see it",
                        "an auditor");
            }
        }

        private static String word(Circle circle) {
            return circle.name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
