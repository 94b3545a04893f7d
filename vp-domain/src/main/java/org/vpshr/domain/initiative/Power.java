package org.vpshr.domain.initiative;

import static org.vpshr.domain.initiative.MemberStanding.APPLICANT;
import static org.vpshr.domain.initiative.MemberStanding.ENGAGED;
import static org.vpshr.domain.initiative.MemberStanding.FULL;
import static org.vpshr.domain.initiative.MemberStanding.GUEST;
import static org.vpshr.domain.initiative.MemberStanding.OBSERVER;
import static org.vpshr.domain.initiative.MemberStanding.PROVISIONAL;

import java.util.List;
import java.util.Set;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.Span;

/**
 * Which status a body may give, and from when on. Members vote members in; the steering committee reviews applications
 * and may let others take part; the secretariat, which exists since June 2010, takes applications in.
 */
record Power(Body body, FuzzyDate since, Set<MemberStanding> gives) {
    private static final List<Power> KNOWN = List.of(
            new Power(Body.PLENARY, FuzzyDate.parse("2000"), Set.of(MemberStanding.values())),
            new Power(Body.MEMBERS, FuzzyDate.parse("2000"), Set.of(PROVISIONAL, GUEST, OBSERVER, ENGAGED, FULL)),
            new Power(Body.STEERING_COMMITTEE, FuzzyDate.parse("2000"), Set.of(APPLICANT, GUEST, OBSERVER)),
            new Power(Body.SECRETARIAT, FuzzyDate.parse("2010-06"), Set.of(APPLICANT, GUEST)));

    Power {
        gives = Set.copyOf(gives);
    }

    /** Whether the body could give that status at that time. */
    static boolean has(Body body, MemberStanding standing, Span when) {
        return KNOWN.stream()
                .anyMatch(power -> power.body == body
                        && power.gives.contains(standing)
                        && when.startsBefore(power.since) != Certainty.YES);
    }
}
