package org.vpshr.projections.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.projections.membership.Memberships;
import org.vpshr.projections.membership.Memberships.Seating;
import org.vpshr.projections.picture.Lanes.Bar;
import org.vpshr.projections.picture.Lanes.Lane;

/** Who sat in a working group when, by pillar; observers and who is in no pillar apart, and offices below. */
record MembershipLanes(PictureSource source, Heading heading) {
    private record Seat(Band band, String name) {}

    Lanes of(WorkingGroupId group) {
        Map<Seat, List<Bar>> rows = new LinkedHashMap<>();
        for (Seating seating : new Memberships(source.entries()).course(group)) {
            rows.computeIfAbsent(seat(seating), row -> new ArrayList<>()).add(bar(seating));
        }
        List<Lane> lanes = rows.entrySet().stream()
                .map(row -> new Lane(
                        row.getKey().band(), new RowLabel.Named(row.getKey().name()), row.getValue()))
                .sorted(Comparator.comparing(Lane::band))
                .toList();
        return DrawnTime.around(heading, lanes, 0);
    }

    private Seat seat(Seating seating) {
        String name = source.names().now(seating.organisation());
        return switch (seating.role()) {
            case "member", "observer" ->
                new Seat(seating.pillar() == null ? Band.WITHOUT_PILLAR : Band.of(seating.pillar()), name);
            default -> new Seat(Band.OFFICES, name + ", " + seating.role());
        };
    }

    private static Bar bar(Seating seating) {
        Mark mark = switch (seating.role()) {
            case "member" -> Mark.MEMBER;
            case "observer" -> Mark.OBSERVER;
            default -> Mark.OFFICE;
        };
        return new Bar(
                mark, Stretch.between(seating.over().start(), seating.over().end()), seating.entry(), "", 0);
    }
}
