package org.vpshr.domain.commitment;

import java.util.List;
import java.util.Set;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.Span;

/**
 * What the initiative asked of governments from a day on. Criteria for governments were settled in March 2009 (Oslo);
 * before that no procedure is known. A step of uncertain date is judged by the older rules.
 *
 * @param from the first day on which they held
 * @param procedure whether a government applies first and starts as engaged
 * @param fulfilments what may be named as fulfilment for full membership; empty when anything may
 */
record AdmissionRules(FuzzyDate from, boolean procedure, Set<String> fulfilments) {
    private static final AdmissionRules EARLY = new AdmissionRules(FuzzyDate.parse("2000-01-01"), false, Set.of());
    private static final List<AdmissionRules> LATER = List.of(
            new AdmissionRules(FuzzyDate.parse("2009-04-01"), true, Set.of()),
            new AdmissionRules(FuzzyDate.parse("2016-01-01"), true, Set.of("national-action-plan")));

    AdmissionRules {
        fulfilments = Set.copyOf(fulfilments);
    }

    /** The rules in force at that time. */
    static AdmissionRules at(Span when) {
        AdmissionRules found = EARLY;
        for (AdmissionRules rules : LATER) {
            if (when.startsBefore(rules.from) == Certainty.NO) {
                found = rules;
            }
        }
        return found;
    }

    /** Whether that fulfilment suffices for full membership. */
    boolean accept(String fulfilment) {
        return !fulfilment.isBlank() && (fulfilments.isEmpty() || fulfilments.contains(fulfilment));
    }
}
