package org.vpshr.projections.picture;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.vpshr.projections.picture.Lanes.Lane;

/** From which day to which a line of time is drawn: two whole years or more, in which every date of what stands on it lies. */
final class DrawnTime {
    private DrawnTime() {}

    /** To the day of the picture, or beyond it where a date is later. */
    static Lanes around(Heading heading, List<Lane> lanes, int timeless) {
        SortedSet<LocalDate> days = new TreeSet<>();
        days.add(heading.day());
        lanes.stream()
                .flatMap(lane -> lane.bars().stream())
                .map(Lanes.Bar::when)
                .forEach(when -> {
                    days.add(when.earliestStart());
                    days.add(when.latestStart());
                    days.add(when.earliestEnd());
                    days.add(when.latestEnd());
                });
        days.remove(LocalDate.MIN);
        days.remove(LocalDate.MAX);
        int first = Math.min(days.first().getYear(), days.last().getYear() - 1);
        return new Lanes(
                heading,
                LocalDate.of(first, Month.JANUARY, 1),
                LocalDate.of(days.last().getYear(), Month.DECEMBER, 31),
                lanes,
                timeless);
    }
}
