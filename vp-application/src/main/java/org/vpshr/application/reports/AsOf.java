package org.vpshr.application.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.vpshr.domain.failure.InvalidValue;

/**
 * As of when something is asked of the record: what was known then, and no more. Restrictions and erasures bind older
 * states all the same.
 */
public sealed interface AsOf {

    /** As everything is known now. */
    record Now() implements AsOf {
        @Override
        public String toString() {
            return "now";
        }
    }

    /**
     * As known once the event at the position was recorded.
     *
     * @param position the position in the ledger, from 1
     */
    record Position(long position) implements AsOf {
        @Override
        public String toString() {
            return "#" + position;
        }
    }

    /**
     * As known at the end of the day, UTC.
     *
     * @param day the day (UTC)
     */
    record Day(LocalDate day) implements AsOf {

        /** {@return the last instant of the day that the ledger can tell apart} */
        public Instant end() {
            return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1000);
        }

        @Override
        public String toString() {
            return day.toString();
        }
    }

    /**
     * As known at the instant.
     *
     * @param instant the instant
     */
    record Moment(Instant instant) implements AsOf {
        @Override
        public String toString() {
            return instant.toString();
        }
    }

    /**
     * As published in a version of the report that is asked for.
     *
     * @param version the number of the version, from 1
     */
    record Published(int version) implements AsOf {
        @Override
        public String toString() {
            return "published:" + version;
        }
    }

    /** {@return as everything is known now} */
    static AsOf now() {
        return new Now();
    }

    /**
     * {@return as published in a version}
     *
     * @param version the number of the version, from 1
     */
    static AsOf published(int version) {
        return new Published(version);
    }

    /**
     * {@return the moment of a text: {@code now}, {@code 2019-04-30}, {@code 2019-04-30T12:00:00Z}, {@code #412} or
     * {@code published:1}}
     *
     * @param text a moment in one of these forms
     * @throws InvalidValue when it is none of these
     */
    static AsOf parse(String text) {
        try {
            if (text.equals("now")) {
                return new Now();
            }
            if (text.startsWith("#")) {
                return new Position(Long.parseLong(text.substring(1)));
            }
            if (text.startsWith("published:")) {
                return new Published(Integer.parseInt(text.substring("published:".length())));
            }
            if (text.startsWith("+") || text.startsWith("-")) {
                throw unknown(text); // years of more than four digits, or before the first
            }
            return text.contains("T") ? new Moment(Instant.parse(text)) : new Day(LocalDate.parse(text));
        } catch (DateTimeParseException | NumberFormatException e) {
            throw unknown(text);
        }
    }

    private static InvalidValue unknown(String text) {
        return InvalidValue.no(text, "moment", "write 2019-04-30, 2019-04-30T12:00:00Z, #412, published:1 or now");
    }
}
