package org.vpshr.examples.ministry.account;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vpshr.application.policy.Actor;
import org.vpshr.application.policy.Right;
import org.vpshr.application.policy.Role;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.party.Country;

/**
 * Somebody who may sign in.
 *
 * @param number by which the record knows them
 * @param name by which they sign in
 * @param hash of their password
 * @param government for which they act, by its country
 * @param roles what they are to the record
 * @param desks in whose name they write, such as {@code NL/embassy-lima}
 * @param circle how far they read
 */
public record Account(
        int number, String name, String hash, String government, List<Role> roles, List<String> desks, Circle circle)
        implements Serializable {

    private static final Set<Right> RECORDING =
            Set.of(Right.CONTRIBUTE, Right.EDIT, Right.CLEAR, Right.SIGN, Right.PUBLISH);

    /** Takes copies of the lists. */
    public Account {
        roles = List.copyOf(roles);
        desks = List.copyOf(desks);
    }

    /** {@return whom the record knows} It is told a number, since a name could not be erased from it. */
    public Actor actor() {
        return new Actor(
                "user:" + number,
                country(),
                Set.copyOf(roles),
                desks.stream().map(Desk::parse).collect(Collectors.toSet()),
                circle);
    }

    /** {@return the country whose government they act for} */
    public Country country() {
        return new Country(government);
    }

    /**
     * {@return whether one of their roles has the right}
     *
     * @param right the right
     */
    public boolean may(Right right) {
        return roles.stream().anyMatch(role -> role.may(right));
    }

    /** {@return whether there is anything that they may record} */
    public boolean records() {
        return RECORDING.stream().anyMatch(this::may);
    }

    /** {@return the same with another password} */
    Account withHash(String other) {
        return new Account(number, name, other, government, roles, desks, circle);
    }

    /** {@return the rights that they have, by name} */
    List<String> rights() {
        return Arrays.stream(Right.values()).filter(this::may).map(Enum::name).toList();
    }

    /** Neither a name nor a hash is told. */
    @Override
    public String toString() {
        return "user:" + number;
    }
}
