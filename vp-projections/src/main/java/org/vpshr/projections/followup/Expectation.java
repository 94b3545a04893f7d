package org.vpshr.projections.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.vpshr.domain.entry.Link;
import org.vpshr.domain.time.Cadence;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.Interval;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.When;
import org.vpshr.domain.workinggroup.MeetingKind;
import org.vpshr.domain.workinggroup.WorkingGroupEvent.MeetingHeld;
import org.vpshr.projections.entries.EntryHistory;

/**
 * What a planned cadence leads one to expect, beside what is on record. It creates expectations, never meetings (rule
 * 65, X21).
 *
 * @param cadence how often it recurs
 * @param due how many meetings the whole plan expects; none where its end is open
 * @param expected how many were to be expected by the day
 * @param recorded meetings on record that fall into the time by the day
 * @param perhaps meetings on record that may fall into it
 */
public record Expectation(
        Cadence cadence, OptionalInt due, int expected, List<EntryHistory> recorded, List<EntryHistory> perhaps) {

    /** Takes copies of the lists. */
    public Expectation {
        recorded = List.copyOf(recorded);
        perhaps = List.copyOf(perhaps);
    }

    /** What the plan expects by the day; nothing where no interval is stated. */
    static Optional<Expectation> of(EntryHistory plan, When due, LocalDate day, List<EntryHistory> visible) {
        if (periods(due.cadence(), day, day).isEmpty()) {
            return Optional.empty();
        }
        Span span = due.span();
        LocalDate start = due.hasDate() && !span.earliestStart().equals(LocalDate.MIN)
                ? span.earliestStart()
                : plan.entry().contribution().written();
        boolean open = span.latestEnd().equals(LocalDate.MAX);
        LocalDate until = day.isBefore(span.latestEnd()) ? day : span.latestEnd();
        OptionalInt whole = open ? OptionalInt.empty() : periods(due.cadence(), start, span.latestEnd());
        int expected = periods(due.cadence(), start, until).orElse(0);
        return Optional.of(counted(plan, due.cadence(), whole, expected, start, until, visible));
    }

    private static Expectation counted(
            EntryHistory plan,
            Cadence cadence,
            OptionalInt whole,
            int expected,
            LocalDate start,
            LocalDate until,
            List<EntryHistory> visible) {
        List<EntryHistory> recorded = new ArrayList<>();
        List<EntryHistory> perhaps = new ArrayList<>();
        if (!until.isBefore(start)) {
            Span window = new Interval(FuzzyDate.of(start), FuzzyDate.of(until));
            visible.stream().filter(c -> meets(plan, c)).forEach(c -> {
                Certainty within = within(c, window);
                if (within != Certainty.NO) {
                    (within == Certainty.YES ? recorded : perhaps).add(c);
                }
            });
        }
        return new Expectation(cadence, whole, expected, recorded, perhaps);
    }

    /** Meetings that a source speaks of without counting them are no count. */
    private static Certainty within(EntryHistory c, Span window) {
        Certainty within = c.entry().when().hasDate() ? c.entry().when().span().overlaps(window) : Certainty.MAYBE;
        boolean counted = c.origin() instanceof MeetingHeld held && held.kind() != MeetingKind.SEVERAL;
        return counted || within == Certainty.NO ? within : Certainty.MAYBE;
    }

    private static boolean meets(EntryHistory plan, EntryHistory c) {
        return c.origin() instanceof MeetingHeld
                && c.subject().equals(plan.subject())
                && c.entry().linkedTo(Link.Kind.REPEATS).isEmpty();
    }

    /** How many whole periods lie between the two days, both included; none for a cadence without an interval. */
    private static OptionalInt periods(Cadence cadence, LocalDate from, LocalDate to) {
        LocalDate end = to.equals(LocalDate.MAX) ? to : to.plusDays(1);
        if (end.isBefore(from)) {
            return OptionalInt.of(0);
        }
        return switch (cadence) {
            case WEEKLY -> OptionalInt.of((int) ChronoUnit.WEEKS.between(from, end));
            case MONTHLY -> months(from, end, 1);
            case EVERY_TWO_MONTHS -> months(from, end, 2);
            case QUARTERLY -> months(from, end, 3);
            case HALF_YEARLY -> months(from, end, 6);
            case YEARLY -> months(from, end, 12);
            case ONCE, REGULARLY -> OptionalInt.empty();
        };
    }

    private static OptionalInt months(LocalDate from, LocalDate end, int each) {
        return OptionalInt.of((int) (ChronoUnit.MONTHS.between(from, end) / each));
    }
}
