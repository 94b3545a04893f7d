package org.vpshr.domain.initiative;

import org.jspecify.annotations.Nullable;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.Pillar;
import org.vpshr.domain.time.Span;

/**
 * What someone became in the initiative, whoever tells of it.
 *
 * @param party who became it
 * @param as its new status; none when the one before ended
 * @param pillar the pillar of a member; none of the others has one
 * @param when the time, as exactly as it is known
 */
public record StandingChange(
        Party party, @Nullable MemberStanding as, @Nullable Pillar pillar, Span when) {

    /**
     * {@return the change by which a government became a member}
     *
     * @param government the government, by its country
     * @param as its new status
     * @param when the time, as exactly as it is known
     */
    public static StandingChange member(Country government, MemberStanding as, Span when) {
        return new StandingChange(new Party.Government(government), as, Pillar.GOVERNMENT, when);
    }

    /**
     * {@return the change by which a government ceased to be a member}
     *
     * @param government the government, by its country
     * @param when the time, as exactly as it is known
     */
    public static StandingChange ended(Country government, Span when) {
        return new StandingChange(new Party.Government(government), null, null, when);
    }
}
