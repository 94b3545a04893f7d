package org.vpshr.projections.writing;

import java.time.LocalDate;
import java.util.List;

/**
 * That an answer tells only what desks say they had written by a day, and what of that it leaves out.
 *
 * @param day the day; it is what the desks gave, and not proven
 * @param omissions what was written in time and rests on what was not, in the order of recording
 */
public record DayOfWriting(LocalDate day, List<Omission> omissions) {

    /** Takes a copy of the omissions. */
    public DayOfWriting {
        omissions = List.copyOf(omissions);
    }
}
