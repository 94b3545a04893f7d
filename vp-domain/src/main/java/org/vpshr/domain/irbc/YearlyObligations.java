package org.vpshr.domain.irbc;

import static org.vpshr.domain.irbc.AgreementRule.ONE_ITEM_A_YEAR;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.vpshr.domain.rule.Findings;

/** What the parties undertook to do every year, and the years for which they did it. */
record YearlyObligations(Map<String, Set<Integer>> met) {
    static final YearlyObligations NONE = new YearlyObligations(Map.of());

    YearlyObligations {
        met = Map.copyOf(met);
    }

    Findings meet(AgreementCourse course, AgreementCommand.MeetObligation c) {
        boolean expected = met.containsKey(c.obligation())
                && course.term()
                        .filter(term -> !term.expectedYears(c.year(), c.year()).isEmpty())
                        .isPresent();
        boolean again = met.getOrDefault(c.obligation(), Set.of()).contains(c.year());
        return Findings.NONE.with(ONE_ITEM_A_YEAR.flagIf(
                !expected || again,
                c.entry().id() + " meets '" + c.obligation() + "' for " + c.year()
                        + (again ? " a second time" : ", for which nothing was expected")));
    }

    YearlyObligations undertaken(String obligation) {
        return with(obligation, met.getOrDefault(obligation, Set.of()));
    }

    YearlyObligations met(AgreementEvent.ObligationMet e) {
        Set<Integer> years = new HashSet<>(met.getOrDefault(e.obligation(), Set.of()));
        years.add(e.year());
        return met.containsKey(e.obligation()) ? with(e.obligation(), Set.copyOf(years)) : this;
    }

    private YearlyObligations with(String obligation, Set<Integer> years) {
        Map<String, Set<Integer>> more = new TreeMap<>(met);
        more.put(obligation, years);
        return new YearlyObligations(more);
    }
}
