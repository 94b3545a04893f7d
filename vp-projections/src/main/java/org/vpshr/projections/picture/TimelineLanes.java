package org.vpshr.projections.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vpshr.domain.time.Span;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.picture.Lanes.Bar;
import org.vpshr.projections.picture.Lanes.Lane;
import org.vpshr.projections.picture.PictureSource.Row;
import org.vpshr.projections.timeline.Timeline;

/** What a year's entries speak of, by country and day. */
record TimelineLanes(PictureSource source, Heading heading) {

    Lanes ofYear(Span year) {
        Timeline.Excerpt excerpt = new Timeline(source.entries(), source.names())
                .excerpt(
                        year.earliestStart().toString(),
                        year.latestEnd().toString(),
                        c -> c.toldBy(source.government()),
                        heading.language());
        SortedMap<Row, List<Bar>> rows = new TreeMap<>();
        for (Timeline.Moment moment : excerpt.moments()) {
            rows.computeIfAbsent(source.row(moment.subject(), heading.language()), row -> new ArrayList<>())
                    .add(bar(moment));
        }
        List<Lane> lanes = new ArrayList<>();
        int number = 0;
        Comparator<Bar> order = inOrder(year);
        for (var row : rows.entrySet()) {
            List<Bar> numbered = new ArrayList<>();
            for (Bar bar : row.getValue().stream().sorted(order).toList()) {
                numbered.add(new Bar(bar.mark(), bar.when(), bar.entry(), bar.text(), ++number));
            }
            lanes.add(new Lane(row.getKey().band(), row.getKey().label(), numbered));
        }
        int timeless = excerpt.leftOut().counts().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return new Lanes(heading, year.earliestStart(), year.latestEnd(), lanes, timeless);
    }

    /** By time within the year; what may be on any of its days comes last. */
    private static Comparator<Bar> inOrder(Span year) {
        LocalDate first = year.earliestStart();
        LocalDate last = year.latestEnd();
        return Comparator.comparing((Bar bar) -> isOfAnyDay(bar.when(), first, last))
                .thenComparing(bar -> later(bar.when().earliestStart(), first))
                .thenComparing(bar -> earlier(bar.when().latestEnd(), last))
                .thenComparing(Bar::mark);
    }

    private static boolean isOfAnyDay(Stretch when, LocalDate first, LocalDate last) {
        return when.surelyFrom().isEmpty()
                && !when.earliestStart().isAfter(first)
                && !when.latestEnd().isBefore(last);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private Bar bar(Timeline.Moment moment) {
        return new Bar(mark(moment), Stretch.of(moment.when()), moment.entry(), moment.text(), 0);
    }

    private Mark mark(Timeline.Moment moment) {
        if (moment.planned()) {
            return Mark.PLANNED;
        }
        boolean happened = source.entries()
                .find(moment.entry())
                .map(EntryHistory::origin)
                .filter(origin -> origin.happened())
                .isPresent();
        return happened ? Mark.HAPPENED : Mark.DESCRIBED;
    }
}
