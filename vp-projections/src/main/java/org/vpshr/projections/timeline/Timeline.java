package org.vpshr.projections.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.vpshr.domain.Subject;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.entry.Link;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.When;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.entries.Timeless;
import org.vpshr.projections.followup.PlanCourse;
import org.vpshr.projections.names.Names;

/** What happened when, in order, each with its entry. */
public final class Timeline {
    private final Entries entries;
    private final Names names;

    /**
     * A timeline of these entries.
     *
     * @param entries the entries on record
     * @param names the names of persons and parties
     */
    public Timeline(Entries entries, Names names) {
        this.entries = entries;
        this.names = names;
    }

    /**
     * A moment of the timeline.
     *
     * @param when its time
     * @param stated the words of the source for its time
     * @param certainty whether it lies between the two dates asked for, or may
     * @param planned whether it is meant to happen
     * @param plan what became of it, where somebody undertook it
     * @param subject what it is about
     * @param entry the entry, by its id
     * @param text what it says, in the language asked for, with the names of persons
     * @param position the position of its event in the ledger, from 1
     * @param versions what the audience saw of it, in order; the last is the moment itself
     */
    public record Moment(
            Span when,
            String stated,
            Certainty certainty,
            boolean planned,
            Optional<PlanCourse> plan,
            Subject subject,
            EntryId entry,
            String text,
            long position,
            List<Version> versions) {
        /** Takes a copy of the versions. */
        public Moment {
            versions = List.copyOf(versions);
        }
    }

    /**
     * What an audience saw of an entry from one event of its life on.
     *
     * @param when its time then
     * @param stands whether it had a place on the timeline; it has none when it was withdrawn or has no date
     * @param position where the event stands in the order of recording
     * @param recorded when the event was recorded
     */
    public record Version(Span when, boolean stands, long position, Instant recorded) {}

    /**
     * What happened in a period, in order.
     *
     * @param from the first date, as it was asked for
     * @param to the last date, as it was asked for
     * @param moments what happened, by its time
     * @param former what the audience once saw in this period and may still see, where it stands there no longer
     * @param leftOut what a timeline has no place for, of what was written for the years of the period or stands in
     *     them: it happened nobody says when, stands, recurs, or was so as of a day
     */
    public record Excerpt(String from, String to, List<Moment> moments, List<Moment> former, Timeless leftOut) {
        /** Takes copies of the lists. */
        public Excerpt {
            moments = List.copyOf(moments);
            former = List.copyOf(former);
        }
    }

    /**
     * {@return what happened from the one date to the other, of what is asked for, and what is left out of it}
     *
     * @param from the first date in EDTF; empty for no bound
     * @param to the last date in EDTF; empty for no bound
     * @param about which entries are asked for
     * @param language in which the texts are given
     */
    public Excerpt excerpt(String from, String to, Predicate<EntryHistory> about, Language language) {
        Span period = period(from, to);
        return new Excerpt(
                from,
                to,
                between(period, about, language),
                formerlyBetween(period, about, language),
                Timeless.of(entries.standing().stream().filter(about).filter(c -> !MomentVersions.stands(c)), period));
    }

    /**
     * {@return the period from the one date to the other}
     *
     * @param from the first date in EDTF; empty for no bound
     * @param to the last date in EDTF; empty for no bound
     */
    public static Span period(String from, String to) {
        return Span.parse(from + "/" + to).whole();
    }

    /**
     * {@return all dated entries between the two dates; a fact told twice stands once (rule 47)}
     *
     * @param period the period
     * @param about which entries are asked for
     * @param language in which the texts are given
     */
    public List<Moment> between(Span period, Predicate<EntryHistory> about, Language language) {
        Map<EntryId, EntryHistory> shown = shown(period, about);
        return shown.values().stream()
                .filter(c -> c.entry()
                        .linkedTo(Link.Kind.REPEATS)
                        .filter(shown::containsKey)
                        .isEmpty())
                .sorted(Comparator.comparing(
                                (EntryHistory c) -> c.entry().when().span().earliestStart())
                        .thenComparing(c -> c.entry().when().span().latestEnd())
                        .thenComparing(EntryHistory::position))
                .map(c -> moment(c, period, language))
                .toList();
    }

    /**
     * {@return the entries that once stood between the two dates, where they stand there no longer: withdrawn, without
     * a date, at another time or about something else} In the order of recording.
     *
     * @param period the period
     * @param about which entries are asked for
     * @param language in which the texts are given
     */
    public List<Moment> formerlyBetween(Span period, Predicate<EntryHistory> about, Language language) {
        Map<EntryId, EntryHistory> shown = shown(period, about);
        return entries.all().stream()
                .filter(c -> !shown.containsKey(c.entry().id()) && !entries.repeats(c))
                .filter(c -> Entries.stages(c).stream().anyMatch(stage -> lies(stage, period, about)))
                .map(c -> moment(c, period, language))
                .toList();
    }

    private Map<EntryId, EntryHistory> shown(Span period, Predicate<EntryHistory> about) {
        Map<EntryId, EntryHistory> shown = new LinkedHashMap<>();
        entries.standing().stream()
                .filter(c -> lies(c, period, about))
                .forEach(c -> shown.put(c.entry().id(), c));
        return shown;
    }

    private static boolean lies(EntryHistory c, Span period, Predicate<EntryHistory> about) {
        return MomentVersions.stands(c)
                && about.test(c)
                && c.entry().when().span().overlaps(period) != Certainty.NO;
    }

    private Moment moment(EntryHistory c, Span period, Language language) {
        When when = c.entry().when();
        return new Moment(
                when.span(),
                when.stated(),
                when.span().overlaps(period),
                when.mode() == When.Mode.PLANNED,
                plan(c),
                c.subject(),
                c.entry().id(),
                c.entry().statement().in(language, names::person),
                c.position(),
                MomentVersions.of(c));
    }

    /** As all that is known tells, whenever it was written. */
    private Optional<PlanCourse> plan(EntryHistory c) {
        return c.origin() instanceof DossierEvent.PlanMade
                ? Optional.of(PlanCourse.of(c, LocalDate.MAX, entries))
                : Optional.empty();
    }
}
