package org.vpshr.application.policy;

import java.util.Set;
import java.util.regex.Pattern;
import org.vpshr.application.failure.NotPermitted;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.party.Country;

/**
 * Somebody who uses the record, as the embedding system knows them. It has to be sure of who that is; the library
 * believes it.
 *
 * @param reference by which the embedding system knows them, such as {@code user:4711}; never a name, as it is recorded
 *     with each event and cannot be erased
 * @param government for which they act
 * @param roles what they are to the record; without any they may do nothing
 * @param desks in whose name they write
 * @param circle the widest that they may read; an auditor reads all
 */
public record Actor(String reference, Country government, Set<Role> roles, Set<Desk> desks, Circle circle) {
    /** What stands in the place of a reference where the embedding system itself recorded; no actor can be called so. */
    public static final String SYSTEM = "system";

    private static final Pattern REFERENCE = Pattern.compile("[a-z]{1,20}:[A-Za-z0-9._-]{1,80}");

    /**
     * Checks what it is made of.
     *
     * @throws InvalidValue when the reference is none, or its roles do not go together
     */
    public Actor {
        roles = Set.copyOf(roles);
        desks = Set.copyOf(desks);
        if (!REFERENCE.matcher(reference).matches()) {
            throw new InvalidValue("an actor needs a reference such as user:4711, without spaces and names");
        }
        if (roles.contains(Role.AUDITOR) && roles.size() > 1) {
            throw new InvalidValue(reference + " audits what it records", "let an auditor have no other role");
        }
        for (Desk desk : desks) {
            requireOwn(reference, government, desk);
        }
    }

    /**
     * {@return somebody of a mission, who tells of its countries and reads what is internal}
     *
     * @param reference who it is for the host, such as {@code user:4711}: no name of a person
     * @param desk the mission, as in {@code NL/embassy-lima}
     */
    public static Actor mission(String reference, String desk) {
        Desk own = Desk.parse(desk);
        return new Actor(reference, own.government(), Set.of(Role.CONTRIBUTOR), Set.of(own), Circle.INTERNAL);
    }

    /**
     * {@return somebody who reads what the circle may see of the government, and of others what is for everybody there}
     *
     * @param reference who it is for the host, such as {@code user:4711}: no name of a person
     * @param government the government, by the ISO 3166 code of its country
     * @param circle up to which circle it sees what is of the government
     */
    public static Actor reader(String reference, String government, Circle circle) {
        return new Actor(reference, new Country(government), Set.of(Role.READER), Set.of(), circle);
    }

    private static void requireOwn(String reference, Country government, Desk desk) {
        if (!desk.government().equals(government)) {
            throw new InvalidValue(
                    reference + " acts for " + government + " and writes for " + desk,
                    "give it desks of its own government");
        }
    }

    boolean may(Right right) {
        return roles.stream().anyMatch(role -> role.may(right));
    }

    /**
     * Refuses what the actor has no right to.
     *
     * @param right the right that is needed
     * @param what such as {@code export the record}
     * @throws NotPermitted when the actor has not the right
     */
    public void require(Right right, String what) {
        if (!may(right)) {
            throw new NotPermitted(
                    reference, what, right + " is for " + right.holders(), right.holders() + " of " + government);
        }
    }

    /** Of another government one sees what every participant sees. */
    Circle upTo(Country other) {
        return government.equals(other) ? circle : elsewhere();
    }

    /** Of whichever other government. */
    Circle elsewhere() {
        return Circle.PLENARY.sees(circle) ? circle : Circle.PLENARY;
    }
}
