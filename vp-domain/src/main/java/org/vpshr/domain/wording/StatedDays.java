package org.vpshr.domain.wording;

import static org.vpshr.domain.entry.EntryRule.DAY_OF_DOING_HAS_COME;
import static org.vpshr.domain.entry.EntryRule.RECORDED_AFTER_IT_HAPPENED;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.vpshr.domain.Command;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.text.Said;
import org.vpshr.domain.time.FuzzyDate;

/** Holds the days that a command states against the day on which it is recorded, and against that on which it was written. */
public final class StatedDays {
    /** What may lie ahead: the time of the entry and that of a plan have rules of their own. */
    private static final Set<String> MAY_LIE_AHEAD = Set.of(
            "plannedEnd",
            "entry",
            "corrected",
            "when",
            "target",
            "rival",
            "document.covers",
            "indicator.readings",
            "rule.window");

    private StatedDays() {}

    /**
     * Checks that what was done has come, as of the day of writing and of recording.
     *
     * @param command what is asked to be recorded
     * @param today the last day that it is anywhere when the command is recorded
     * @return a finding where something is said to have been done after the day of writing
     * @throws org.vpshr.domain.rule.RuleViolation when it was written after it is recorded
     */
    public static Findings check(Command command, LocalDate today) {
        Set<String> ahead = new LinkedHashSet<>();
        LocalDate written = command.contribution().written();
        Said.by((Record) command, part -> {
            if (part.in() instanceof Contribution && part.value() instanceof LocalDate day) {
                refuseAhead(part.at(), day, today);
            } else if (part.in() instanceof FuzzyDate date
                    && part.at().endsWith(".earliest")
                    && isOfDoing(part.at())
                    && date.earliest().isAfter(written)) {
                ahead.add(part.at().substring(0, part.at().lastIndexOf('.')) + ", " + date.edtf() + ",");
            }
        });
        return Findings.of(DAY_OF_DOING_HAS_COME.flagIf(
                !ahead.isEmpty(),
                String.join(" and ", ahead) + " lies after the day of writing, " + written
                        + ": what is only announced is told when it has come"));
    }

    private static void refuseAhead(String at, LocalDate day, LocalDate today) {
        RECORDED_AFTER_IT_HAPPENED.refuseIf(
                day.isAfter(today),
                at + " is " + day + ", and it is recorded before that day has come",
                "give the day on which it was written");
    }

    private static boolean isWithin(String at, String field) {
        return at.startsWith(field) && (at.length() == field.length() || ".[".indexOf(at.charAt(field.length())) >= 0);
    }

    /** Of a source of an entry it is, though not of its time. */
    private static boolean isOfDoing(String at) {
        return at.contains("source") || MAY_LIE_AHEAD.stream().noneMatch(field -> isWithin(at, field));
    }
}
