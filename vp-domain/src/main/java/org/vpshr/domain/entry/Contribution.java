package org.vpshr.domain.entry;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.text.AtMost;
import org.vpshr.domain.text.Extent;
import org.vpshr.domain.text.Internal;
import org.vpshr.domain.time.InvalidDate;

/**
 * Who wrote it, when, for which report and on what evidence (rule 129). Relative words of an entry are resolved against
 * the day of writing (rule 87).
 *
 * <p>It is made by {@link #by}; the canonical constructor is not part of the contract, so that it can grow.
 *
 * @param by the desk that wrote it
 * @param written the day of writing
 * @param evidence what the desk had before it
 * @param year the reporting year that it was written for; none when it was written as things happened
 * @param attachments the files of that evidence that were handed in; each event that it brings keeps them
 */
public record Contribution(
        Desk by,
        LocalDate written,
        @Internal String evidence,
        @Nullable Integer year,
        @AtMost(Extent.ATTACHMENTS) List<Attachment> attachments) {

    public Contribution {
        EntryRule.NEVER_WITHOUT_EVIDENCE.refuseIf(
                evidence.isBlank(), "a contribution without evidence", "name the letter, minutes or page it rests on");
        attachments = List.copyOf(attachments);
        List<String> names = attachments.stream()
                .filter(Attachment::isRead)
                .map(Attachment::name)
                .toList();
        if (new HashSet<>(names).size() < names.size()) {
            throw new InvalidValue(
                    "two attachments of a contribution have the same name", "give each a name of its own");
        }
    }

    /** Without files. */
    public Contribution(Desk by, LocalDate written, String evidence, @Nullable Integer year) {
        this(by, written, evidence, year, List.of());
    }

    /** The reporting year that it was written for. */
    public OptionalInt reportingYear() {
        return year == null ? OptionalInt.empty() : OptionalInt.of(year);
    }

    /** The same; for what was written as things happened, the year of writing. */
    public int reportYear() {
        return year == null ? written.getYear() : year;
    }

    /** Begins with the desk that writes, as in {@code NL/embassy-lima}. */
    public static Writer by(String desk) {
        return new Writer(Desk.parse(desk));
    }

    /** The same, for the report of a year. */
    public Contribution forYear(int reportingYear) {
        return new Contribution(by, written, evidence, reportingYear, attachments);
    }

    /** The same, with a file more that it rests on. */
    public Contribution with(Attachment file) {
        List<Attachment> more = new ArrayList<>(attachments);
        more.add(file);
        return new Contribution(by, written, evidence, year, more);
    }

    /** Who writes; on which day is still to be said. */
    public record Writer(Desk desk) {

        /** @param day the day of writing, as in {@code 2026-02-02} */
        public Writing written(String day) {
            return new Writing(desk, day(day));
        }

        private static LocalDate day(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new InvalidDate(text, "the day of writing is a whole day, such as 2026-02-02");
            }
        }
    }

    /** Who writes, and when; on what evidence is still to be said. */
    public record Writing(Desk desk, LocalDate day) {

        /** @param evidence what the desk had before it */
        public Contribution on(String evidence) {
            return new Contribution(desk, day, evidence, null);
        }
    }
}
