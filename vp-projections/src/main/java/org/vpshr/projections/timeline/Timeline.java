package org.vpshr.projections.timeline;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.entry.Link;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.When;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.names.Names;

/** What happened when, in order, each with its entry. */
public final class Timeline {
    private final Entries entries;
    private final Names names;

    public Timeline(Entries entries, Names names) {
        this.entries = entries;
        this.names = names;
    }

    /**
     * A moment of the timeline.
     *
     * @param when its time in EDTF
     * @param certainty whether it lies between the two dates asked for, or may
     * @param planned whether it is meant to happen
     */
    public record Moment(
            String when,
            String stated,
            Certainty certainty,
            boolean planned,
            Subject subject,
            EntryId entry,
            String text,
            long position) {}

    /**
     * What happened in a period, in order.
     *
     * @param from the first date, as it was asked for
     * @param to the last date, as it was asked for
     */
    public record Excerpt(String from, String to, List<Moment> moments) {
        public Excerpt {
            moments = List.copyOf(moments);
        }
    }

    /** All dated entries between the two dates; a fact told twice stands once (rule 47). */
    public List<Moment> between(Span period, Predicate<Subject> about, Language language) {
        Map<EntryId, EntryHistory> shown = new LinkedHashMap<>();
        entries.standing().stream()
                .filter(c -> about.test(c.subject()) && dated(c.entry().when()))
                .filter(c -> c.entry().when().span().overlaps(period) != Certainty.NO)
                .forEach(c -> shown.put(c.entry().id(), c));
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

    private static boolean dated(When when) {
        return when.hasDate() && (when.mode() == When.Mode.DATED || when.mode() == When.Mode.PLANNED);
    }

    private Moment moment(EntryHistory c, Span period, Language language) {
        When when = c.entry().when();
        return new Moment(
                when.span().edtf(),
                when.stated(),
                when.span().overlaps(period),
                when.mode() == When.Mode.PLANNED,
                c.subject(),
                c.entry().id(),
                c.entry().statement().in(language, names::person),
                c.position());
    }
}
