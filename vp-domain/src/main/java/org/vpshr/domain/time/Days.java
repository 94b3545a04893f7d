package org.vpshr.domain.time;

import java.time.LocalDate;

/**
 * The days that a date may mean. Where nothing bounds them, they begin with {@link LocalDate#MIN} or end with {@link
 * LocalDate#MAX}.
 *
 * @param earliest the first of them
 * @param latest the last of them
 */
public record Days(LocalDate earliest, LocalDate latest) {
    static final Days ANY = new Days(LocalDate.MIN, LocalDate.MAX);

    /** The days from the first of these to the last of the others. */
    Days to(Days others) {
        return new Days(earliest, others.latest);
    }
}
