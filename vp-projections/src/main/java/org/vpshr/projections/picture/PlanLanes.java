package org.vpshr.projections.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.Span;
import org.vpshr.projections.followup.FollowUp;
import org.vpshr.projections.followup.Undertaking;
import org.vpshr.projections.picture.Lanes.Bar;
import org.vpshr.projections.picture.Lanes.Lane;

/** What was undertaken in or for a year, when it is due, and how it stands on the day (rule 124). */
record PlanLanes(PictureSource source, Heading heading) {

    Lanes lanes() {
        FollowUp followUp = new FollowUp(
                source.entries(),
                source.names(),
                source.government(),
                heading.year().orElseThrow(),
                heading.day(),
                source.audience(),
                heading.language());
        List<Lane> lanes = followUp.undertakings().stream()
                .map(this::lane)
                .sorted(Comparator.comparing(Lane::band))
                .toList();
        return DrawnTime.around(heading, lanes, 0);
    }

    private Lane lane(Undertaking undertaking) {
        List<Bar> bars = new ArrayList<>();
        if (undertaking.due().hasDate()) {
            bars.add(bar(Mark.DUE, undertaking.due().span(), undertaking));
        }
        List<Span> shown = undertaking.evidence().stream()
                .map(Undertaking.Evidence::when)
                .filter(when -> !when.isEmpty())
                .map(Span::parse)
                .toList();
        Mark state = Mark.of(undertaking.state());
        if (shown.isEmpty()) {
            bars.add(bar(state, FuzzyDate.of(heading.day()), undertaking));
        }
        shown.forEach(when -> bars.add(bar(state, when, undertaking)));
        return new Lane(Band.of(undertaking.state()), new RowLabel.Named(undertaking.text()), bars);
    }

    private static Bar bar(Mark mark, Span when, Undertaking undertaking) {
        return new Bar(mark, Stretch.of(when), undertaking.entry(), "", 0);
    }
}
