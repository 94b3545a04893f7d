package org.vpshr.application.policy;

import java.util.Set;
import org.vpshr.application.given.Remade;
import org.vpshr.domain.Command;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.party.Country;

/** Actors of the Netherlands who write for the embassy in Lima. */
public final class Actors {
    public static final Desk LIMA = Desk.parse("NL/embassy-lima");

    private static final Desk ANOTHER = Desk.parse("NL/human-rights");

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

    /** Of a desk that wrote nothing of what the lines of tests bring. */
    public static Actor ofAnotherDesk(Circle circle, Role... roles) {
        return new Actor("user:4712", NL, Set.of(roles), Set.of(ANOTHER), circle);
    }

    /** The command as that desk gives it. */
    public static Command byAnotherDesk(Command command) {
        return Remade.of(
                command,
                part -> part instanceof Contribution c
                        ? new Contribution(ANOTHER, c.written(), c.evidence(), null)
                        : part);
    }
}
