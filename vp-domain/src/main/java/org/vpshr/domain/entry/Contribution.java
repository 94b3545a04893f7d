package org.vpshr.domain.entry;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote it, when, for which report and on what evidence (rule 129). Relative words of an entry are resolved against
 * the day of writing (rule 87).
 *
 * @param by the desk that wrote it
 * @param written the day of writing
 * @param evidence what the desk had before it
 * @param year the reporting year that it was written for; none when it was written as things happened
 */
public record Contribution(
        Desk by,
        LocalDate written,
        String evidence,
        @Nullable Integer year) {

    public Contribution {
        EntryRule.NEVER_WITHOUT_EVIDENCE.refuseIf(
                evidence.isBlank(), "a contribution without evidence", "name the letter, minutes or page it rests on");
    }

    /** The reporting year that it was written for. */
    public OptionalInt reportingYear() {
        return year == null ? OptionalInt.empty() : OptionalInt.of(year);
    }
}
