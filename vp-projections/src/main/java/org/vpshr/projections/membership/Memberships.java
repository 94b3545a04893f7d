package org.vpshr.projections.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.Pillar;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.Tenure;
import org.vpshr.domain.workinggroup.Seat;
import org.vpshr.domain.workinggroup.WorkingGroupEvent;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.history.Fold;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.names.Names;

/**
 * Who sat in which working group on any day, and who held its offices, as surely as the dates allow. Entries count as
 * they stand after corrections, refinements, moves and withdrawals.
 */
public final class Memberships implements Fold {
    private static final String OBSERVER = word(Seat.OBSERVER);

    /**
     * A seat on a day.
     *
     * @param organisation who sits there
     * @param role the seat ({@code member}, {@code observer}) or office ({@code chair}) held
     * @param pillar the pillar; none for observers and offices
     * @param certainty yes, or maybe when the dates leave it open
     * @param since when it began, in EDTF; empty if not known
     * @param entry the entry that it rests on
     */
    public record Place(
            Party.Organisation organisation,
            String role,
            @Nullable Pillar pillar,
            Certainty certainty,
            String since,
            EntryId entry) {

        private boolean sureSeat() {
            return certainty == Certainty.YES && pillar != null;
        }
    }

    /**
     * A seat or office over its whole time.
     *
     * @param organisation whose seat or office it is
     * @param role the seat ({@code member}, {@code observer}) or office ({@code chair}) held
     * @param pillar the pillar; none for observers and offices
     * @param over from when until when, as surely as the dates allow
     * @param isDated whether any day of its beginning is known
     * @param entry the entry that it rests on
     */
    public record Seating(
            Party.Organisation organisation,
            String role,
            @Nullable Pillar pillar,
            Tenure over,
            boolean isDated,
            EntryId entry) {}

    private final Entries entries;

    /**
     * Of entries that are folded already.
     *
     * @param entries as they stand
     */
    public Memberships(Entries entries) {
        this.entries = entries;
    }

    /** Nothing is known yet: it comes with the events. */
    public Memberships() {
        this(new Entries());
    }

    @Override
    public void apply(RecordedEvent recorded) {
        entries.apply(recorded);
    }

    /** {@return the groups on record} */
    public List<String> groups() {
        return entries.all().stream()
                .filter(c -> c.origin() instanceof WorkingGroupEvent)
                .map(c -> c.subject().toString())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * {@return who sat in the group on the day, in the order of recording}
     *
     * @param group which group
     * @param day the day, as of whose end it is told
     */
    public List<Place> on(WorkingGroupId group, LocalDate day) {
        List<Place> places = stays(group).stream()
                .flatMap(stay -> stay.on(FuzzyDate.of(day)).stream())
                .toList();
        return places.stream().filter(place -> !movedUp(place, places)).toList();
    }

    /**
     * {@return who ever sat in the group or held its offices, and over which time, in the order of recording}
     *
     * @param group which group
     */
    public List<Seating> course(WorkingGroupId group) {
        return stays(group).stream().map(Stay::seating).toList();
    }

    /**
     * {@return the same, by the names of that day}
     *
     * @param group which group
     * @param day the day, as of whose end it is told
     * @param names the names of persons and parties
     */
    public SeatList members(WorkingGroupId group, LocalDate day, Names names) {
        return new SeatList(
                group,
                day,
                on(group, day).stream()
                        .map(place -> new SeatList.Holder(names.at(place.organisation(), FuzzyDate.of(day)), place))
                        .toList());
    }

    /** The observer that surely is a member on that day is no observer any more (rule 60). */
    private static boolean movedUp(Place place, List<Place> places) {
        return place.role().equals(OBSERVER)
                && places.stream().anyMatch(p -> p.organisation().equals(place.organisation()) && p.sureSeat());
    }

    private List<Stay> stays(WorkingGroupId group) {
        List<Stay> stays = new ArrayList<>();
        entries.standing().stream()
                .filter(c -> c.subject().equals(group) && c.origin() instanceof WorkingGroupEvent)
                .forEach(c -> apply(stays, c, (WorkingGroupEvent) c.origin()));
        return stays;
    }

    /** What an entry as it stands makes of the stays in its group; the entries of a group come in their order. */
    static void apply(List<Stay> stays, EntryHistory c, WorkingGroupEvent event) {
        switch (event) {
            case WorkingGroupEvent.MemberJoined e -> {
                Party.Organisation joined = organisation(c, e.organisation());
                end(stays, joined, OBSERVER, c.since());
                stays.add(new Stay(joined, word(e.seat()), e.pillar(), c));
            }
            case WorkingGroupEvent.MemberLeft e -> end(stays, organisation(c, e.organisation()), "", c.since());
            case WorkingGroupEvent.OfficeFilled e ->
                stays.add(new Stay(
                        organisation(c, e.organisation()), office(e.office().word(), e.seat()), null, c));
            case WorkingGroupEvent.OfficeVacated e -> {
                String office = office(e.office().word(), e.seat());
                stays.stream().filter(s -> s.role().equals(office)).forEach(s -> s.end(c.since()));
            }
            case WorkingGroupEvent.GroupWoundUp e -> stays.forEach(s -> s.end(c.since()));
            default -> {
                // seats nobody
            }
        }
    }

    private static Party.Organisation organisation(EntryHistory c, Party.Organisation named) {
        return c.withCorrectParty(named) instanceof Party.Organisation organisation ? organisation : named;
    }

    private static void end(List<Stay> stays, Party.Organisation organisation, String role, Span when) {
        stays.stream()
                .filter(s -> s.organisation().equals(organisation)
                        && (role.isEmpty() || s.role().equals(role)))
                .forEach(s -> s.end(when));
    }

    private static String office(String word, String seat) {
        return seat.isEmpty() ? word : word + " (" + seat + ")";
    }

    private static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
