package org.vpshr.application.trial;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.vpshr.application.reports.Templates;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.When;
import org.vpshr.projections.history.RecordedEvent;

/** The years of which governments may have a report: those that they wrote for, and those that what is supposed speaks of. */
final class TouchedYears {
    /** The initiative began in it. */
    private static final int FIRST = 2000;

    private final Templates templates;
    private final long kept;
    private final int last;
    private final SortedMap<Country, SortedSet<Integer>> years = new TreeMap<>();
    private final SortedSet<Integer> spokenOf = new TreeSet<>();

    /**
     * @param kept the last position of what is on record
     * @param today the year in which is asked
     */
    TouchedYears(Templates templates, long kept, int today) {
        this.templates = templates;
        this.kept = kept;
        this.last = today + 1;
    }

    void apply(RecordedEvent recorded) {
        Contribution written = recorded.event().contribution();
        years.computeIfAbsent(written.by().government(), government -> new TreeSet<>())
                .add(written.reportYear());
        recorded.event().subject().owner().ifPresent(owner -> years.computeIfAbsent(owner, key -> new TreeSet<>()));
        if (recorded.position() > kept) {
            recorded.event().statedTime().filter(When::hasDate).ifPresent(this::spokenOf);
        }
    }

    private void spokenOf(When when) {
        IntStream.rangeClosed(FIRST, last)
                .filter(year -> when.overlaps(year) != Certainty.NO)
                .forEach(spokenOf::add);
    }

    /** Those that have a template, by government. */
    Map<Country, SortedSet<Integer>> reported() {
        SortedMap<Country, SortedSet<Integer>> all = new TreeMap<>();
        years.forEach((government, written) -> {
            SortedSet<Integer> both = new TreeSet<>(written);
            both.addAll(spokenOf);
            both.removeIf(year -> templates.of(government, year).isEmpty());
            all.put(government, both);
        });
        return all;
    }
}
