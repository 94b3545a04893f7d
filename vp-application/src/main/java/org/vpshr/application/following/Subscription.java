package org.vpshr.application.following;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.party.Country;

/**
 * Who is told, and of what. It is for the public unless it says otherwise, and a follower gets nothing that its
 * audience may not see. It is made by {@link #named} and changed by {@code with...}; the canonical constructor is not
 * part of the contract, so that it can grow.
 *
 * @param name under which its position is kept: small letters, digits and hyphens
 * @param version raised when a follower shall begin anew beside what the version before it made; from 1 on
 * @param audience whose eyes it has (rule 113)
 * @param government whose own internal matter it may see beside what all governments see; null for that of all, where
 *     its audience is internal
 * @param pace how often it looks, and after which silence another process takes over
 */
public record Subscription(
        String name, int version, Circle audience, @Nullable Country government, Pace pace) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?");

    /**
     * Checks what it is made of.
     *
     * @throws InvalidValue when the name is none, or the version is less than 1
     */
    public Subscription {
        if (!NAME.matcher(name).matches()) {
            throw InvalidValue.no(name, "name of a follower", "write up to 60 small letters, digits and hyphens");
        }
        if (version < 1) {
            throw new InvalidValue("a follower has no version before 1", "count its versions from 1 on");
        }
    }

    /**
     * {@return the first version, for the public}
     *
     * @param name under which its position is kept: small letters, digits and hyphens
     */
    public static Subscription named(String name) {
        return new Subscription(name, 1, Circle.PUBLIC, null, Pace.USUAL);
    }

    /**
     * {@return the same in another version}
     *
     * @param number raised when a follower shall begin anew beside what the version before it made; from 1 on
     */
    public Subscription withVersion(int number) {
        return new Subscription(name, number, audience, government, pace);
    }

    /**
     * {@return the same for the circle, of all governments}
     *
     * @param circle whose eyes it has
     */
    public Subscription withAudience(Circle circle) {
        return new Subscription(name, version, circle, null, pace);
    }

    /**
     * {@return the same for the circle as the government sees it: what is internal to another one is not in it}
     *
     * @param circle whose eyes it has
     * @param of the government, by its country
     */
    public Subscription withAudience(Circle circle, Country of) {
        return new Subscription(name, version, circle, of, pace);
    }

    /**
     * {@return the same at another pace}
     *
     * @param other how often it looks, and after which silence another process takes over
     */
    public Subscription withPace(Pace other) {
        return new Subscription(name, version, audience, government, other);
    }

    /** {@return the government as which it sees; nothing where it sees what is internal to any} */
    public Optional<Country> asGovernment() {
        return Optional.ofNullable(government);
    }
}
