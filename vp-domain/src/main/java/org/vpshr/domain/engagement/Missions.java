package org.vpshr.domain.engagement;

import static org.vpshr.domain.engagement.EngagementRule.MISSION_IS_ACCREDITED;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.Subject.EngagementId;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.rule.Finding;

/** The missions that answer for the country (rule 108). */
record Missions(Set<Desk> accredited) {
    static final Missions NONE = new Missions(Set.of());
    private static final Pattern MISSION = Pattern.compile("(embassy|consulate|mission)-.*");

    Missions {
        accredited = Set.copyOf(accredited);
    }

    /** A forum accredits nobody; and a mission may itself report that it was accredited. */
    Optional<Finding> check(EngagementId id, Command command) {
        Desk desk = command.contribution().by();
        boolean own = command instanceof EngagementCommand.AccreditMission c
                && c.mission().equals(desk);
        return MISSION_IS_ACCREDITED.flagIf(
                id instanceof CountryEngagementId
                        && MISSION.matcher(desk.name()).matches()
                        && !accredited.contains(desk)
                        && !own,
                desk + " contributes to " + id + " and its accreditation is not on record");
    }

    Missions accredited(Desk mission) {
        Set<Desk> more = new HashSet<>(accredited);
        more.add(mission);
        return new Missions(more);
    }
}
