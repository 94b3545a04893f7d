package org.vpshr.projections.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.dossier.Outcome;
import org.vpshr.domain.engagement.EngagementEvent;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.When;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.history.RecordedEvent;

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
public record PlanCourse(
        PlanState state, Certainty certainty, When due, List<EntryHistory> evidence, List<RecordedEvent> events) {

    /** Takes copies of the lists. */
    public PlanCourse {
        evidence = List.copyOf(evidence);
        events = List.copyOf(events);
    }

    /**
     * {@return how the plan stands on the day, as far as the entries tell}
     *
     * @param plan the entry of the plan, with its life
     * @param day the day, as of whose end it is told
     * @param entries the entries on record
     */
    public static PlanCourse of(EntryHistory plan, LocalDate day, Entries entries) {
        return of(plan, plan.entry().when(), day, entries);
    }

    static PlanCourse of(EntryHistory plan, When due, LocalDate day, Entries entries) {
        Course course = new Course(due, day, entries);
        plan.life().forEach(course::apply);
        return course.ended();
    }

    /** How something stands that is kept by what is shown, and by nothing else. */
    static PlanCourse shown(List<EntryHistory> evidence, When due, LocalDate day) {
        boolean sure = evidence.isEmpty() || evidence.stream().anyMatch(c -> come(c, day) == Certainty.YES);
        List<RecordedEvent> events =
                evidence.stream().map(c -> c.life().getFirst()).toList();
        PlanState without = over(due, day) == Certainty.YES ? PlanState.OVERDUE : PlanState.OPEN;
        PlanState state = evidence.isEmpty() ? without : PlanState.KEPT;
        return new PlanCourse(state, sure ? Certainty.YES : Certainty.MAYBE, due, evidence, events);
    }

    /** The same where meetings on record meet a cadence, wholly or in part, and nothing else was said of it (X21). */
    PlanCourse met(Expectation expectation) {
        boolean said = state == PlanState.DROPPED || !evidence.isEmpty();
        if (said || expectation.recorded().isEmpty()) {
            return this;
        }
        boolean all = expectation.due().isPresent()
                && expectation.recorded().size() >= expectation.due().getAsInt();
        return new PlanCourse(
                all ? PlanState.KEPT : PlanState.PARTLY_KEPT, Certainty.YES, due, expectation.recorded(), events);
    }

    /** Whether the entry's time had come by the day. */
    static Certainty come(EntryHistory history, LocalDate day) {
        When when = history.entry().when();
        if (!when.hasDate()) {
            return history.entry().contribution().written().isAfter(day) ? Certainty.NO : Certainty.YES;
        }
        return switch (FuzzyDate.of(day).startsBefore(when.span())) {
            case YES -> Certainty.NO;
            case NO -> Certainty.YES;
            case MAYBE -> Certainty.MAYBE;
        };
    }

    /** Whether the time is certainly over on the day, or may be where its source doubts it. */
    static Certainty over(When due, LocalDate day) {
        if (!due.hasDate() || !due.span().latestEnd().isBefore(day)) {
            return Certainty.NO;
        }
        return due.span().uncertain() ? Certainty.MAYBE : Certainty.YES;
    }

    private static final class Course {
        private final LocalDate day;
        private final Entries entries;
        private final List<RecordedEvent> events = new ArrayList<>();
        private final List<EntryHistory> evidence = new ArrayList<>();
        private When due;
        private boolean whole;
        private boolean moved;
        private boolean dropped;

        Course(When due, LocalDate day, Entries entries) {
            this.due = due;
            this.day = day;
            this.entries = entries;
        }

        private void moved(RecordedEvent recorded, DossierEvent.PlanMoved e) {
            if (written(recorded)) {
                due = e.target();
                moved = true;
                events.add(recorded);
            }
        }

        private void dropped(RecordedEvent recorded) {
            if (written(recorded)) {
                dropped = true;
                events.add(recorded);
            }
        }

        void apply(RecordedEvent recorded) {
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

        private boolean written(RecordedEvent recorded) {
            return !recorded.event().contribution().written().isAfter(day);
        }

        private void kept(RecordedEvent recorded, Collection<EntryId> ids, boolean fully) {
            List<EntryHistory> standing = ids.stream()
                    .sorted()
                    .flatMap(id -> entries.find(id).stream())
                    .filter(c -> !c.withdrawn())
                    .toList();
            List<EntryHistory> come =
                    standing.stream().filter(c -> come(c, day) != Certainty.NO).toList();
            if (!come.isEmpty()) {
                evidence.addAll(come);
                whole = fully && come.size() == standing.size();
                events.add(recorded);
            }
        }

        PlanCourse ended() {
            if (dropped) {
                return is(PlanState.DROPPED, Certainty.YES);
            }
            if (!evidence.isEmpty()) {
                boolean sure = evidence.stream().allMatch(c -> come(c, day) == Certainty.YES);
                return is(whole ? PlanState.KEPT : PlanState.PARTLY_KEPT, sure ? Certainty.YES : Certainty.MAYBE);
            }
            Certainty over = over(due, day);
            PlanState running = moved ? PlanState.MOVED : PlanState.OPEN;
            return is(
                    over == Certainty.YES ? PlanState.OVERDUE : running,
                    over == Certainty.MAYBE ? over : Certainty.YES);
        }

        private PlanCourse is(PlanState state, Certainty certainty) {
            return new PlanCourse(state, certainty, due, evidence, events);
        }
    }
}
