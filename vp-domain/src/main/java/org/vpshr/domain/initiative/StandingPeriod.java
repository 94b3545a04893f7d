package org.vpshr.domain.initiative;

import org.jspecify.annotations.Nullable;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.Pillar;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.Tenure;

/**
 * What someone was in the initiative, and for how long.
 *
 * @param pillar the pillar of a member; none of the others has one
 */
record StandingPeriod(
        Party party, MemberStanding standing, @Nullable Pillar pillar, Tenure tenure) {

    StandingPeriod until(Span end) {
        return new StandingPeriod(party, standing, pillar, tenure.until(end));
    }
}
