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
import org.vpshr.domain.text.StandIn;
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

    /**
     * Checks what it is made of.
     *
     * @throws org.vpshr.domain.rule.RuleViolation when it has no evidence (rule 129)
     * @throws InvalidValue when two attachments have one name
     */
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

    /**
     * Without files.
     *
     * @param by the desk that writes: government and name
     * @param written the day of writing; relative words are resolved against it
     * @param evidence what the desk had before it
     * @param year the reporting year that it was written for; null for what is recorded as it happens
     */
    public Contribution(Desk by, LocalDate written, String evidence, @Nullable Integer year) {
        this(by, written, evidence, year, List.of());
    }

    /** {@return the reporting year that it was written for} */
    public OptionalInt reportingYear() {
        return year == null ? OptionalInt.empty() : OptionalInt.of(year);
    }

    /** {@return the same; for what was written as things happened, the year of writing} */
    public int reportYear() {
        return year == null ? written.getYear() : year;
    }

    /**
     * {@return the writer, with whom a contribution begins: the desk, as in {@code NL/embassy-lima}}
     *
     * @param desk government and name
     */
    public static Writer by(String desk) {
        return new Writer(Desk.parse(desk));
    }

    /**
     * {@return the same, for the report of a year}
     *
     * @param reportingYear the year of the report, in four digits
     */
    public Contribution forYear(int reportingYear) {
        return new Contribution(by, written, evidence, reportingYear, attachments);
    }

    /** {@return the same for whoever may not see on what evidence it was written: with the attachments that are open alone} */
    public Contribution withheld() {
        return new Contribution(
                by,
                written,
                StandIn.WITHHELD,
                year,
                attachments.stream().filter(Attachment::open).toList());
    }

    /**
     * {@return the same, with a file more that it rests on}
     *
     * @param file a file that the evidence lies in
     */
    public Contribution with(Attachment file) {
        List<Attachment> more = new ArrayList<>(attachments);
        more.add(file);
        return new Contribution(by, written, evidence, year, more);
    }

    /**
     * Who writes; on which day is still to be said.
     *
     * @param desk who writes
     */
    public record Writer(Desk desk) {

        /**
         * {@return who writes, and when}
         *
         * @param day the day of writing, as in {@code 2026-02-02}
         */
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

    /**
     * Who writes, and when; on what evidence is still to be said.
     *
     * @param desk who writes
     * @param day the day of writing
     */
    public record Writing(Desk desk, LocalDate day) {

        /**
         * {@return the contribution, on its evidence}
         *
         * @param evidence what the desk had before it
         */
        public Contribution on(String evidence) {
            return new Contribution(desk, day, evidence, null);
        }
    }
}
