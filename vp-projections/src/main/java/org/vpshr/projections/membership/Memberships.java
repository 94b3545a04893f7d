package org.vpshr.projections.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.Pillar;
import org.vpshr.domain.time.Answer;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.workinggroup.Seat;
import org.vpshr.domain.workinggroup.WorkingGroupEvent;
import org.vpshr.projections.history.Fold;
import org.vpshr.projections.history.Recorded;

/** Who sat in which working group on any day, and who held its offices, as surely as the dates allow. */
public final class Memberships implements Fold {

    /**
     * A seat on a day.
     *
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
            Answer certainty,
            String since,
            EntryId entry) {}

    private static final class Stay {
        private final Party.Organisation organisation;
        private final String role;
        private final @Nullable Pillar pillar;
        private final Span from;
        private final boolean dated;
        private final EntryId entry;
        private @Nullable Span until;

        Stay(WorkingGroupEvent.MemberJoined e) {
            this(e.organisation(), word(e.seat()), e.pillar(), e.entry().when().span(), e.entry().when().hasDate(), e.entry().id());
        }

        Stay(
                Party.Organisation organisation,
                String role,
                @Nullable Pillar pillar,
                Span from,
                boolean dated,
                EntryId entry) {
            this.organisation = organisation;
            this.role = role;
            this.pillar = pillar;
            this.from = from;
            this.dated = dated;
            this.entry = entry;
        }

        Answer on(Span day) {
            Answer begun = dated ? begunBy(day) : Answer.MAYBE;
            Answer ended = until == null ? Answer.NO : until.before(day);
            if (begun == Answer.NO || ended == Answer.YES) {
                return Answer.NO;
            }
            return begun == Answer.YES && ended == Answer.NO && notOn(day) ? Answer.YES : Answer.MAYBE;
        }

        private boolean notOn(Span day) {
            return until == null || day.before(until) == Answer.YES || until.earliestStart().isAfter(day.latestEnd());
        }

        private Answer begunBy(Span day) {
            Answer later = day.before(from);
            return switch (later) {
                case YES -> Answer.NO;
                case NO -> Answer.YES;
                case MAYBE -> Answer.MAYBE;
            };
        }

        private static String word(Seat seat) {
            return seat.name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final Map<String, List<Stay>> groups = new TreeMap<>();

    @Override
    public void apply(Recorded recorded) {
        if (recorded.event() instanceof WorkingGroupEvent event) {
            apply(groups.computeIfAbsent(event.subject().toString(), g -> new ArrayList<>()), event);
        }
    }

    private static void apply(List<Stay> stays, WorkingGroupEvent event) {
        switch (event) {
            case WorkingGroupEvent.MemberJoined e -> {
                end(stays, e.organisation(), "observer", e.entry().when().span());
                stays.add(new Stay(e));
            }
            case WorkingGroupEvent.MemberLeft e -> end(stays, e.organisation(), "", e.entry().when().span());
            case WorkingGroupEvent.OfficeFilled e ->
                stays.add(new Stay(
                        e.organisation(),
                        office(e.office().name(), e.seat()),
                        null,
                        e.entry().when().span(),
                        e.entry().when().hasDate(),
                        e.entry().id()));
            case WorkingGroupEvent.OfficeVacated e -> {
                String office = office(e.office().name(), e.seat());
                stays.stream()
                        .filter(s -> s.until == null && s.role.equals(office))
                        .forEach(s -> s.until = e.entry().when().span());
            }
            case WorkingGroupEvent.GroupWoundUp e ->
                stays.stream().filter(s -> s.until == null).forEach(s -> s.until = e.entry().when().span());
            default -> {
                // seats nobody
            }
        }
    }

    private static String office(String office, String seat) {
        String word = office.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return seat.isEmpty() ? word : word + " (" + seat + ")";
    }

    private static void end(List<Stay> stays, Party.Organisation organisation, String role, Span when) {
        stays.stream()
                .filter(s -> s.until == null && s.organisation.equals(organisation))
                .filter(s -> role.isEmpty() || s.role.equals(role))
                .forEach(s -> s.until = when);
    }

    /** The groups on record. */
    public List<String> groups() {
        return List.copyOf(groups.keySet());
    }

    /** Who sat in the group on the day, in the order of recording. */
    public List<Place> on(WorkingGroupId group, LocalDate day) {
        Span span = FuzzyDate.of(day);
        return groups.getOrDefault(group.toString(), List.of()).stream()
                .filter(stay -> stay.on(span) != Answer.NO)
                .map(s -> new Place(
                        s.organisation, s.role, s.pillar, s.on(span), s.dated ? s.from.edtf() : "", s.entry))
                .toList();
    }
}
