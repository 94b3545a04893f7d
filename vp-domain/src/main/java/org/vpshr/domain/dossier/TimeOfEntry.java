package org.vpshr.domain.dossier;

import static org.vpshr.domain.entry.EntryRule.FUTURE_IS_A_PLAN;
import static org.vpshr.domain.entry.EntryRule.IMPLIED_YEAR_IS_MARKED;
import static org.vpshr.domain.entry.EntryRule.RECORDED_AFTER_IT_HAPPENED;
import static org.vpshr.domain.entry.EntryRule.RELATIVE_WORDS_ARE_RESOLVED;
import static org.vpshr.domain.time.TimeRule.RANGE_STARTS_BEFORE_IT_ENDS;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.vpshr.domain.Command;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.time.When;

/** The rules about the time that a new entry speaks of. */
final class TimeOfEntry {
    private static final Pattern YEAR = Pattern.compile("\\d{3}[\\dX]");
    private static final Pattern RELATIVE = Pattern.compile(
            "(?i)\\b((last|past|this|next|coming) (year|month|week|quarter)|currently|now|today|yesterday|recently|at present)\\b");

    private TimeOfEntry() {}

    static void check(Command command, Entry entry) {
        When when = entry.when();
        boolean planned = when.mode() == When.Mode.PLANNED;
        FUTURE_IS_A_PLAN.refuseIf(
                planned && !command.planned(),
                entry.id() + " is planned, yet told as something that happened",
                "record it as a plan, or give the date on which it happened");
        FUTURE_IS_A_PLAN.refuseIf(
                !planned && liesAfterItsYear(entry),
                entry.id() + " lies after the reporting year that it was written for",
                "record it as a plan, or without that reporting year");
        RECORDED_AFTER_IT_HAPPENED.refuseIf(
                when.mode() == When.Mode.DATED
                        && when.span()
                                .earliestStart()
                                .isAfter(entry.contribution().written()),
                entry.id() + " lies after the day on which it was written",
                "record it as a plan, or when it has happened");
        inOrder(entry.id(), when);
        words(entry, when);
    }

    /** A time is read from a text in order; one that a program puts together may not be. */
    static void inOrder(EntryId of, When when) {
        RANGE_STARTS_BEFORE_IT_ENDS.refuseIf(
                when.span().isBackward(),
                of + " tells of a time, " + when.span().edtf() + ", that ends before it begins",
                "swap its two dates");
    }

    /** A plan stays a plan: what came of it is told by keeping it. */
    static void checkAmended(Contribution by, Entry entry, When before) {
        When when = entry.when();
        FUTURE_IS_A_PLAN.refuseIf(
                (when.mode() == When.Mode.PLANNED) != (before.mode() == When.Mode.PLANNED),
                entry.id() + " would turn from plan to fact, or from fact to plan",
                "keep the plan by what happened, or withdraw the entry and record it anew");
        RECORDED_AFTER_IT_HAPPENED.refuseIf(
                when.mode() == When.Mode.DATED && when.span().earliestStart().isAfter(by.written()),
                entry.id() + " would lie after the day on which it is amended",
                "give the day on which it happened");
        if (!when.equals(before)) {
            inOrder(entry.id(), when);
        }
        words(entry, when);
    }

    private static void words(Entry entry, When when) {
        Set<When.Mark> marks = when.marks();
        if (when.mode() != When.Mode.DATED) {
            return;
        }
        RELATIVE_WORDS_ARE_RESOLVED.refuseIf(
                RELATIVE.matcher(when.stated()).find() && !marks.contains(When.Mark.RELATIVE),
                entry.id() + " keeps the relative words '" + when.stated() + "' without saying so",
                "mark the date as relative; it is resolved against the day of writing");
        IMPLIED_YEAR_IS_MARKED.refuseIf(
                !YEAR.matcher(when.stated()).find() && marks.isEmpty(),
                entry.id() + " states '" + when.stated() + "', which names no year",
                "mark the year as implied");
    }

    private static boolean liesAfterItsYear(Entry entry) {
        return entry.contribution().reportingYear().isPresent()
                && entry.when().hasDate()
                && entry.when().mode() == When.Mode.DATED
                && entry.when()
                        .span()
                        .earliestStart()
                        .isAfter(LocalDate.of(
                                entry.contribution().reportingYear().getAsInt(), 12, 31));
    }
}
