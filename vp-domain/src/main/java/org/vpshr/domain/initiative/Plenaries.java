package org.vpshr.domain.initiative;

import static org.vpshr.domain.initiative.InitiativeRule.ATTENDS_BY_STATUS;
import static org.vpshr.domain.initiative.InitiativeRule.ONE_ANNUAL_PLENARY;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.Span;

/** The plenaries that were held. */
record Plenaries(Map<EntryId, Plenary> held) {
    static final Plenaries NONE = new Plenaries(Map.of());

    /** One plenary. */
    record Plenary(PlenaryKind kind, Span when) {

        /** The year of its cycle, if it surely lies in one. */
        Optional<Integer> year() {
            int first = when.earliestStart().getYear();
            return first == when.latestEnd().getYear() ? Optional.of(first) : Optional.empty();
        }
    }

    Plenaries {
        held = Map.copyOf(held);
    }

    Findings hold(InitiativeCommand.HoldPlenary c) {
        Optional<Integer> year = new Plenary(c.kind(), c.entry().when().span()).year();
        boolean second = c.kind() == PlenaryKind.ANNUAL
                && year.isPresent()
                && held.values().stream()
                        .anyMatch(other -> other.kind() == PlenaryKind.ANNUAL
                                && other.year().equals(year));
        return Findings.NONE.with(ONE_ANNUAL_PLENARY.flagIf(
                second, "a second annual plenary in " + year.orElse(0) + "; was one of them extraordinary?"));
    }

    Findings attend(MemberStandings statuses, InitiativeCommand.AttendPlenary c) {
        @Nullable Plenary plenary = held.get(c.plenary());
        ATTENDS_BY_STATUS.refuseIf(
                plenary == null, c.plenary() + " is no plenary on record", "record the plenary first");
        ATTENDS_BY_STATUS.refuseIf(
                plenary != null && !mayAttend(statuses, c.attendee(), plenary.when()),
                c.attendee() + " was neither member, observer nor guest at that time",
                "record its status first");
        return Findings.NONE;
    }

    /** Persons and unnamed groups attend for someone; the status is that of a government or organisation. */
    private static boolean mayAttend(MemberStandings statuses, Party attendee, Span when) {
        return switch (attendee) {
            case Party.Person person -> true;
            case Party.Group group -> true;
            case Party.Government government -> statuses.was(attendee, MemberStanding::mayAttend, when) != Certainty.NO;
            case Party.RegionalGovernment government ->
                statuses.was(attendee, MemberStanding::mayAttend, when) != Certainty.NO;
            case Party.Organisation organisation ->
                statuses.was(attendee, MemberStanding::mayAttend, when) != Certainty.NO;
        };
    }

    /** Whether a plenary may have been held at that time. */
    boolean maybeAt(Span when) {
        return held.values().stream().anyMatch(plenary -> plenary.when().overlaps(when) != Certainty.NO);
    }

    Plenaries held(InitiativeEvent.PlenaryHeld e) {
        Map<EntryId, Plenary> more = new HashMap<>(held);
        more.put(e.entry().id(), new Plenary(e.kind(), e.entry().when().span()));
        return new Plenaries(more);
    }
}
