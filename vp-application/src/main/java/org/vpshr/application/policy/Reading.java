package org.vpshr.application.policy;

import org.vpshr.application.failure.NotPermitted;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.party.Country;

/** What a reader may see. */
public sealed interface Reading {
    /** The embedding system itself, which answers for whom it shows what. */
    Reading OF_THE_SYSTEM = new All();

    /**
     * {@return what an actor may see}
     *
     * @param actor who reads
     */
    static Reading of(Actor actor) {
        return new As(actor);
    }

    /**
     * Refuses to show more of a government than the reader may see.
     *
     * @param asked the circle for which it is asked
     * @param government the government, by its country
     * @throws NotPermitted when the report as the circle sees it is more than the reader may see
     */
    void requireCircle(Circle asked, Country government);

    /**
     * Refuses to show more of all governments than the reader may see.
     *
     * @param asked the circle for which it is asked
     * @throws NotPermitted when it is more than the reader may see of every government there is
     */
    void requireEverywhere(Circle asked);

    /** {@return whether the reader is an auditor, or the embedding system itself} */
    boolean seesAll();

    /**
     * Refuses to show all to whoever is no auditor.
     *
     * @param what what is asked for, such as {@code export the record}
     * @throws NotPermitted when the reader is not an auditor: what was asked for tells all, for each circle
     */
    void requireAll(String what);

    /** Nothing is refused. */
    record All() implements Reading {
        @Override
        public boolean seesAll() {
            return true;
        }

        @Override
        public void requireCircle(Circle asked, Country government) {
            // whatever it is
        }

        @Override
        public void requireEverywhere(Circle asked) {
            // whatever it is
        }

        @Override
        public void requireAll(String what) {
            // whatever it is
        }
    }

    /**
     * What an actor may see.
     *
     * @param actor who reads
     */
    record As(Actor actor) implements Reading {
        @Override
        public boolean seesAll() {
            return actor.may(Right.AUDIT);
        }

        @Override
        public void requireCircle(Circle asked, Country government) {
            if (seesAll()) {
                return;
            }
            require(
                    asked,
                    actor.upTo(government),
                    "read the report of " + government + " for the circle " + word(asked));
        }

        @Override
        public void requireEverywhere(Circle asked) {
            if (!seesAll()) {
                require(asked, actor.elsewhere(), "read of all governments for the circle " + word(asked));
            }
        }

        private void require(Circle asked, Circle most, String what) {
            if (actor.roles().isEmpty()) {
                throw new NotPermitted(actor.reference(), what, "the actor has no role", "whoever gives out roles");
            }
            if (!most.sees(asked)) {
                throw new NotPermitted(
                        actor.reference(), what, "the actor may see no more than " + word(most), "an auditor");
            }
        }

        @Override
        public void requireAll(String what) {
            if (!seesAll()) {
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
