package org.vpshr.application.policy;

import org.vpshr.application.policy.Authorship.Authored;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.party.Country;

/** What an actor sees of what is on record when it records. What a desk of its own wrote, it knows. */
public final class Sight {
    private final Actor actor;

    /**
     * What an actor sees.
     *
     * @param actor who records
     */
    public Sight(Actor actor) {
        this.actor = actor;
    }

    /**
     * {@return whether the actor may see the entry}
     *
     * @param entry an entry, with who wrote it and for whom it is
     */
    public boolean sees(Authored entry) {
        return wrote(entry.by()) || actor.upTo(entry.government()).sees(entry.circle());
    }

    /**
     * {@return whether the desk is one of the actor's own}
     *
     * @param desk a desk
     */
    public boolean wrote(Desk desk) {
        return actor.desks().contains(desk);
    }

    /**
     * {@return whether the government is the actor's own}
     *
     * @param government the government, by its country
     */
    public boolean isOwn(Country government) {
        return actor.government().equals(government);
    }

    /** {@return up to which circle the actor sees what is of its own government} */
    public Circle atHome() {
        return actor.circle();
    }

    /** {@return up to which circle the actor sees what is of another government, whichever that is} */
    public Circle elsewhere() {
        return actor.elsewhere();
    }
}
