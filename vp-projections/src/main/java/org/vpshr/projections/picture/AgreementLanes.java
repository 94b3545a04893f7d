package org.vpshr.projections.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vpshr.domain.Subject.AgreementId;
import org.vpshr.projections.agreements.AgreementStatus;
import org.vpshr.projections.agreements.Agreements;
import org.vpshr.projections.picture.Lanes.Bar;
import org.vpshr.projections.picture.Lanes.Lane;

/** How each agreement of the government stood when. Signed is not in effect (rule 73). */
record AgreementLanes(PictureSource source, Heading heading) {

    Lanes lanes() {
        Agreements agreements = new Agreements(source.entries());
        List<Lane> lanes = agreements.all().stream()
                .filter(id -> id.government().equals(source.government()))
                .map(id -> lane(id, agreements.phases(id)))
                .filter(lane -> !lane.bars().isEmpty())
                .toList();
        return DrawnTime.around(heading, lanes, 0);
    }

    private static Lane lane(AgreementId id, List<Agreements.Phase> phases) {
        return new Lane(Band.AGREEMENTS, new RowLabel.Named(called(id)), bars(phases));
    }

    private static List<Bar> bars(List<Agreements.Phase> phases) {
        List<Bar> bars = new ArrayList<>();
        for (Agreements.Phase phase : phases) {
            bars.add(new Bar(Mark.of(phase.status()), when(phase), phase.entry(), "", 0));
        }
        return bars;
    }

    /** What ends an agreement is a day, not a time that goes on. */
    private static Stretch when(Agreements.Phase phase) {
        if (phase.status().compareTo(AgreementStatus.IN_EFFECT) > 0) {
            return Stretch.of(phase.since());
        }
        return phase.until()
                .map(until -> Stretch.between(phase.since(), until))
                .orElseGet(() -> Stretch.since(phase.since()));
    }

    /** As its path names it, in words. */
    private static String called(AgreementId id) {
        String words = id.name().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
