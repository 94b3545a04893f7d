package org.vpshr.projections.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.dossier.Outcome;
import org.vpshr.domain.engagement.EngagementEvent;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.time.Answer;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.When;
import org.vpshr.projections.entries.Chronicle;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.history.Recorded;

/**
 * What became of a plan by a day. What is known is what the entries hold; of that, only what had happened by the day
 * counts. A plan that was moved or dropped was so from the day on which that was written.
 *
 * @param state how it stands
 * @param certainty maybe, where a fuzzy date leaves open whether it is so yet
 * @param due when it is due, after any move
 * @param evidence what shows that it was kept; entries taken back show nothing
 * @param events what decided it
 */
public record PlanCourse(State state, Answer certainty, When due, List<Chronicle> evidence, List<Recorded> events) {

    public PlanCourse {
        evidence = List.copyOf(evidence);
        events = List.copyOf(events);
    }

    /** How the plan stands on the day, as far as the entries tell. */
    public static PlanCourse of(Chronicle plan, LocalDate day, Entries entries) {
        return of(plan, plan.entry().when(), day, entries);
    }

    static PlanCourse of(Chronicle plan, When due, LocalDate day, Entries entries) {
        Course course = new Course(due, day, entries);
        plan.life().forEach(course::apply);
        return course.ended();
    }

    /** How something stands that is kept by what is shown, and by nothing else. */
    static PlanCourse shown(List<Chronicle> evidence, When due, LocalDate day) {
        boolean sure = evidence.isEmpty() || evidence.stream().anyMatch(c -> come(c, day) == Answer.YES);
        List<Recorded> events = evidence.stream().map(c -> c.life().getFirst()).toList();
        State without = over(due, day) == Answer.YES ? State.OVERDUE : State.OPEN;
        State state = evidence.isEmpty() ? without : State.KEPT;
        return new PlanCourse(state, sure ? Answer.YES : Answer.MAYBE, due, evidence, events);
    }

    /** The same where meetings on record meet a cadence, wholly or in part, and nothing else was said of it (X21). */
    PlanCourse met(Expectation expectation) {
        boolean said = state == State.DROPPED || !evidence.isEmpty();
        if (said || expectation.recorded().isEmpty()) {
            return this;
        }
        boolean all = expectation.due().isPresent()
                && expectation.recorded().size() >= expectation.due().getAsInt();
        return new PlanCourse(all ? State.KEPT : State.PARTLY_KEPT, Answer.YES, due, expectation.recorded(), events);
    }

    /** Whether the entry's time had come by the day. */
    static Answer come(Chronicle chronicle, LocalDate day) {
        When when = chronicle.entry().when();
        if (!when.hasDate()) {
            return chronicle.entry().contribution().written().isAfter(day) ? Answer.NO : Answer.YES;
        }
        return switch (FuzzyDate.of(day).startsBefore(when.span())) {
            case YES -> Answer.NO;
            case NO -> Answer.YES;
            case MAYBE -> Answer.MAYBE;
        };
    }

    /** Whether the time is certainly over on the day, or may be where its source doubts it. */
    static Answer over(When due, LocalDate day) {
        if (!due.hasDate() || !due.span().latestEnd().isBefore(day)) {
            return Answer.NO;
        }
        return due.span().uncertain() ? Answer.MAYBE : Answer.YES;
    }

    private static final class Course {
        private final LocalDate day;
        private final Entries entries;
        private final List<Recorded> events = new ArrayList<>();
        private final List<Chronicle> evidence = new ArrayList<>();
        private When due;
        private boolean whole;
        private boolean moved;
        private boolean dropped;

        Course(When due, LocalDate day, Entries entries) {
            this.due = due;
            this.day = day;
            this.entries = entries;
        }

        private void moved(Recorded recorded, DossierEvent.PlanMoved e) {
            if (written(recorded)) {
                due = e.target();
                moved = true;
                events.add(recorded);
            }
        }

        private void dropped(Recorded recorded) {
            if (written(recorded)) {
                dropped = true;
                events.add(recorded);
            }
        }

        void apply(Recorded recorded) {
            switch (recorded.event()) {
                case DossierEvent.PlanKept e -> kept(recorded, e.evidence(), e.outcome() == Outcome.FULLY);
                case EngagementEvent.AdvocacyAchieved e -> kept(recorded, List.of(e.by()), true);
                case DossierEvent.PlanMoved e -> moved(recorded, e);
                case DossierEvent.PlanDropped e -> dropped(recorded);
                default -> {
                    // decides nothing about the plan
                }
            }
        }

        private boolean written(Recorded recorded) {
            return !recorded.event().contribution().written().isAfter(day);
        }

        private void kept(Recorded recorded, Collection<EntryId> ids, boolean fully) {
            List<Chronicle> standing = ids.stream()
                    .sorted()
                    .flatMap(id -> entries.find(id).stream())
                    .filter(c -> !c.withdrawn())
                    .toList();
            List<Chronicle> come =
                    standing.stream().filter(c -> come(c, day) != Answer.NO).toList();
            if (!come.isEmpty()) {
                evidence.addAll(come);
                whole = fully && come.size() == standing.size();
                events.add(recorded);
            }
        }

        PlanCourse ended() {
            if (dropped) {
                return is(State.DROPPED, Answer.YES);
            }
            if (!evidence.isEmpty()) {
                boolean sure = evidence.stream().allMatch(c -> come(c, day) == Answer.YES);
                return is(whole ? State.KEPT : State.PARTLY_KEPT, sure ? Answer.YES : Answer.MAYBE);
            }
            Answer over = over(due, day);
            State running = moved ? State.MOVED : State.OPEN;
            return is(over == Answer.YES ? State.OVERDUE : running, over == Answer.MAYBE ? over : Answer.YES);
        }

        private PlanCourse is(State state, Answer certainty) {
            return new PlanCourse(state, certainty, due, evidence, events);
        }
    }
}
