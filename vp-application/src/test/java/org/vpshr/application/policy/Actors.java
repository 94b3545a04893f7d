package org.vpshr.application.policy;

import java.util.Set;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.party.Country;

/** Actors of the Netherlands who write for the embassy in Lima. */
public final class Actors {
    public static final Desk LIMA = Desk.parse("NL/embassy-lima");

    private static final Country NL = new Country("NL");

    private Actors() {}

    public static Actor with(Role... roles) {
        return with(Circle.INTERNAL, roles);
    }

    public static Actor with(Circle circle, Role... roles) {
        return with(Set.of(roles), circle);
    }

    static Actor with(Set<Role> roles, Circle circle) {
        return new Actor("user:4711", NL, roles, Set.of(LIMA), circle);
    }
}
