package org.vpshr.application.policy;

import org.vpshr.application.policy.Authorship.Authored;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.party.Country;

/** What an actor sees of what is on record when it records. What a desk of its own wrote, it knows. */
public final class Sight {
    private final Actor actor;

    public Sight(Actor actor) {
        this.actor = actor;
    }

    public boolean sees(Authored entry) {
        return wrote(entry.by()) || actor.upTo(entry.government()).sees(entry.circle());
    }

    public boolean wrote(Desk desk) {
        return actor.desks().contains(desk);
    }

    public boolean isOwn(Country government) {
        return actor.government().equals(government);
    }

    /** Of its own government's. */
    public Circle atHome() {
        return actor.circle();
    }

    /** Of another government's, whichever that is. */
    public Circle elsewhere() {
        return actor.elsewhere();
    }
}
