package org.vpshr.projections.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Link;
import org.vpshr.domain.register.RegisterEvent;
import org.vpshr.domain.time.When;
import org.vpshr.projections.history.RecordedEvent;

/**
 * On which reports an event may bear: those of the years that its entry may belong to, as far as this event tells. An
 * entry belongs at most to the years of all its events, and to those of the entries that are linked to it. It may be more
 * than a report prints, never less.
 *
 * @param entry the entry to whose life the event belongs
 * @param years the years that the event adds to those of the entry, if it adds any
 * @param linked what the entry is linked to by it
 * @param names whether it names someone who may appear in any report
 * @param bindsOlderStates whether it binds reports as of an earlier position too (rule 112)
 */
public record EventYears(
        @Nullable EntryId entry, @Nullable Years years, List<EntryId> linked, boolean names, boolean bindsOlderStates) {
    /** Goes up whenever one of these answers changes, or what a report reads does. */
    public static final int VERSION = 1;

    /** Years from the first to the last; one without an end goes on to {@link Integer#MAX_VALUE}. */
    public record Years(int first, int last) {
        private static final Years ALL = new Years(Integer.MIN_VALUE, Integer.MAX_VALUE);

        boolean contain(int year) {
            return first <= year && year <= last;
        }

        private Years and(int year) {
            return new Years(Math.min(first, year), Math.max(last, year));
        }
    }

    public EventYears {
        linked = List.copyOf(linked);
    }

    public static EventYears of(RecordedEvent recorded) {
        DomainEvent event = recorded.event();
        Optional<Entry> stated = event.statedEntry();
        return new EventYears(
                event.touches().orElse(null),
                stated.map(entry -> years(event.belongsTo(), entry))
                        .or(() -> event.statedTime().map(EventYears::refined))
                        .orElse(null),
                stated.map(entry -> entry.links().stream().map(Link::to).toList())
                        .orElse(List.of()),
                event instanceof RegisterEvent,
                event.bindsOlderStates());
    }

    /** What was written for a report itself belongs to its year, whatever its time. */
    private static Years years(Subject subject, Entry entry) {
        Years years = years(entry);
        return subject instanceof Subject.AnnualReportId report ? years.and(report.year()) : years;
    }

    private static Years years(Entry entry) {
        int writtenFor = Relation.writtenFor(entry);
        return switch (entry.when().mode()) {
            case DATED -> {
                Years dated = dated(entry.when());
                yield entry.contribution().reportingYear().isPresent() ? dated.and(writtenFor) : dated;
            }
            case PLANNED, AS_OF, UNDATED -> new Years(writtenFor, writtenFor);
            case RECURRING, STANDING -> new Years(writtenFor, Integer.MAX_VALUE);
        };
    }

    /** For which year the entry was written, a refinement does not say. */
    private static Years refined(When when) {
        return when.mode() == When.Mode.DATED ? dated(when) : Years.ALL;
    }

    private static Years dated(When when) {
        return new Years(year(when.span().earliestStart()), year(when.span().latestEnd()));
    }

    private static int year(LocalDate day) {
        if (day.equals(LocalDate.MIN)) {
            return Integer.MIN_VALUE;
        }
        return day.equals(LocalDate.MAX) ? Integer.MAX_VALUE : day.getYear();
    }
}
