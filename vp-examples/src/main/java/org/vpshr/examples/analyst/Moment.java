package org.vpshr.examples.analyst;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.vpshr.application.VoluntaryPrinciples;

/** A point in the order of recording, as written on the command line: a day (its end, UTC), an instant, or #POSITION. */
record Moment(String text) {

    /** @throws IllegalArgumentException when it is none of these */
    long position(VoluntaryPrinciples record) {
        try {
            if (text.startsWith("#")) {
                return Long.parseLong(text.substring(1));
            }
            Instant instant = text.contains("T")
                    ? Instant.parse(text)
                    : LocalDate.parse(text)
                            .plusDays(1)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                            .minusNanos(1000);
            return record.positionAt(instant);
        } catch (DateTimeParseException | NumberFormatException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no moment: write 2019-04-30, 2019-04-30T12:00:00Z or #412");
        }
    }
}
