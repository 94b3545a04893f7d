package org.vpshr.projections.agreements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.vpshr.domain.Subject.AgreementId;
import org.vpshr.domain.irbc.Term;
import org.vpshr.domain.time.Answer;
import org.vpshr.domain.time.Span;
import org.vpshr.projections.agreements.Agreements.Standing;

/**
 * The steps that an agreement took. A step may be recorded after a later one, so they stand by the order of their kinds;
 * after a negotiation was broken off all may begin anew.
 */
final class Course {
    private record Step(Status status, Span when, int round) {

        Answer begunBy(Span day) {
            return switch (day.before(when)) {
                case YES -> Answer.NO;
                case MAYBE -> Answer.MAYBE;
                case NO -> Answer.YES;
            };
        }

        boolean follows(Step other) {
            return round == other.round ? status.compareTo(other.status) > 0 : round > other.round;
        }
    }

    private final AgreementId id;
    private final List<Step> steps = new ArrayList<>();
    private int round;

    Course(AgreementId id) {
        this.id = id;
    }

    void reach(Status status, Span when) {
        steps.add(new Step(status, when, round));
        if (status == Status.BROKEN_OFF) {
            round++;
        }
    }

    /** The last step that had begun by the day, or may have. */
    Optional<Standing> statusOn(Span day) {
        return last(steps.stream().filter(s -> s.begunBy(day) != Answer.NO).toList())
                .map(step -> new Standing(id, step.status(), step.begunBy(day)));
    }

    /** Whether its status on the day was such a one, whatever the day on which the steps with fuzzy dates were taken. */
    Answer was(Predicate<Status> such, Span day) {
        Optional<Step> sure =
                last(steps.stream().filter(s -> s.begunBy(day) == Answer.YES).toList());
        List<Status> perhaps = steps.stream()
                .filter(s ->
                        s.begunBy(day) == Answer.MAYBE && sure.map(s::follows).orElse(true))
                .map(Step::status)
                .toList();
        boolean surely = sure.map(Step::status).filter(such).isPresent();
        if (surely && perhaps.stream().allMatch(such)) {
            return Answer.YES;
        }
        return surely || perhaps.stream().anyMatch(such) ? Answer.MAYBE : Answer.NO;
    }

    /** The time for which it is in effect, if it took effect. */
    Optional<Term> term() {
        return at(Status.IN_EFFECT).map(from -> new Term(from, at(Status.ENDED)));
    }

    private Optional<Span> at(Status status) {
        return steps.stream().filter(s -> s.status() == status).map(Step::when).findFirst();
    }

    private static Optional<Step> last(List<Step> steps) {
        return steps.stream().reduce((a, b) -> a.follows(b) ? a : b);
    }
}
