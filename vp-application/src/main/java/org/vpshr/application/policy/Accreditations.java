package org.vpshr.application.policy;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.party.Country;

/**
 * To which countries a mission is accredited: one mission may act in several (rule 108). Without others, those that are
 * on record count ({@link org.vpshr.domain.engagement.EngagementCommand.AccreditMission}).
 */
@FunctionalInterface
public interface Accreditations {
    /**
     * {@return whether the mission is accredited to the country}
     *
     * @param mission the mission, as a desk
     * @param country the country
     */
    boolean accredited(Desk mission, Country country);

    /**
     * {@return the accreditations as the embedding system lists them}
     *
     * @param countries the countries of each mission
     */
    static Accreditations of(Map<Desk, Set<Country>> countries) {
        Map<Desk, Set<Country>> all = Map.copyOf(countries);
        return (mission, country) -> all.getOrDefault(mission, Set.of()).contains(country);
    }

    /** {@return the same, asked once for each mission and country: for as long as one file is recorded} */
    default Accreditations remembered() {
        record Asked(Desk mission, Country country) {}
        Map<Asked, Boolean> answers = new HashMap<>();
        return (mission, country) -> answers.computeIfAbsent(
                new Asked(mission, country), asked -> accredited(asked.mission(), asked.country()));
    }
}
