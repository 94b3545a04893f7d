package org.vpshr.application.render.timeline;

import java.util.List;
import java.util.stream.Stream;
import org.vpshr.domain.time.Certainty;
import org.vpshr.projections.timeline.Timeline.Moment;

/** The words of a timeline's columns, the same in each format. */
final class TimelineTable {
    static final List<String> COLUMNS = List.of("when", "certainty", "about", "entry", "text");

    private TimelineTable() {}

    /** The whole table, its columns' names first. */
    static List<List<String>> rows(List<Moment> moments) {
        return Stream.concat(Stream.of(COLUMNS), moments.stream().map(TimelineTable::row))
                .toList();
    }

    static List<String> row(Moment moment) {
        return List.of(
                moment.when().edtf(),
                certainty(moment),
                moment.subject().toString(),
                moment.entry().value(),
                moment.text());
    }

    static String certainty(Moment moment) {
        String sure = moment.certainty() == Certainty.MAYBE ? "maybe" : "yes";
        return moment.planned() ? "planned" : sure;
    }
}
