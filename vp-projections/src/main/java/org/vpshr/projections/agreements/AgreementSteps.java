package org.vpshr.projections.agreements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.vpshr.domain.Subject.AgreementId;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.irbc.Term;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.Span;
import org.vpshr.projections.agreements.Agreements.Phase;
import org.vpshr.projections.agreements.Agreements.Standing;

/**
 * The steps that an agreement took. A step may be recorded after a later one, so they stand by the order of their kinds;
 * after a negotiation was broken off all may begin anew.
 */
final class AgreementSteps {
    private record Step(AgreementStatus status, Span when, EntryId entry, int round) {

        Certainty begunBy(Span day) {
            return switch (day.before(when)) {
                case YES -> Certainty.NO;
                case MAYBE -> Certainty.MAYBE;
                case NO -> Certainty.YES;
            };
        }

        boolean follows(Step other) {
            return round == other.round ? status.compareTo(other.status) > 0 : round > other.round;
        }
    }

    private final AgreementId id;
    private final List<Step> steps = new ArrayList<>();
    private int round;

    AgreementSteps(AgreementId id) {
        this.id = id;
    }

    void reach(AgreementStatus status, Span when, EntryId entry) {
        steps.add(new Step(status, when, entry, round));
        if (status == AgreementStatus.BROKEN_OFF) {
            round++;
        }
    }

    /** The last step that had begun by the day, or may have. */
    Optional<Standing> statusOn(Span day) {
        return last(steps.stream().filter(s -> s.begunBy(day) != Certainty.NO).toList())
                .map(step -> new Standing(id, step.status(), step.begunBy(day)));
    }

    /** Whether its status on the day was such a one, whatever the day on which the steps with fuzzy dates were taken. */
    Certainty was(Predicate<AgreementStatus> such, Span day) {
        Optional<Step> sure =
                last(steps.stream().filter(s -> s.begunBy(day) == Certainty.YES).toList());
        List<AgreementStatus> perhaps = steps.stream()
                .filter(s -> s.begunBy(day) == Certainty.MAYBE
                        && sure.map(s::follows).orElse(true))
                .map(Step::status)
                .toList();
        boolean surely = sure.map(Step::status).filter(such).isPresent();
        if (surely && perhaps.stream().allMatch(such)) {
            return Certainty.YES;
        }
        return surely || perhaps.stream().anyMatch(such) ? Certainty.MAYBE : Certainty.NO;
    }

    /** The statuses that it had, in order, each until the next. */
    List<Phase> phases() {
        List<Step> taken = steps.stream()
                .sorted(Comparator.comparingInt(Step::round).thenComparing(Step::status))
                .toList();
        List<Step> first = new ArrayList<>();
        for (Step step : taken) {
            if (first.isEmpty() || step.follows(first.getLast())) {
                first.add(step);
            }
        }
        List<Phase> phases = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            Step step = first.get(i);
            Optional<Span> until =
                    i + 1 < first.size() ? Optional.of(first.get(i + 1).when()) : Optional.empty();
            phases.add(new Phase(step.status(), step.when(), until, step.entry()));
        }
        return phases;
    }

    /** The time for which it is in effect, if it took effect. */
    Optional<Term> term() {
        return at(AgreementStatus.IN_EFFECT).map(from -> new Term(from, at(AgreementStatus.ENDED)));
    }

    private Optional<Span> at(AgreementStatus status) {
        return steps.stream().filter(s -> s.status() == status).map(Step::when).findFirst();
    }

    private static Optional<Step> last(List<Step> steps) {
        return steps.stream().reduce((a, b) -> a.follows(b) ? a : b);
    }
}
