package org.vpshr.projections.membership;

import java.time.LocalDate;
import java.util.List;
import org.vpshr.domain.Subject.WorkingGroupId;

/**
 * Who sat in a working group on a day.
 *
 * @param group which group
 * @param on the day
 * @param seats in the order of recording
 */
public record SeatList(WorkingGroupId group, LocalDate on, List<Holder> seats) {
    /** Takes a copy of the seats. */
    public SeatList {
        seats = List.copyOf(seats);
    }

    /**
     * A seat or office.
     *
     * @param name that its holder bore on the day
     * @param place the seat or office
     */
    public record Holder(String name, Memberships.Place place) {}
}
