package org.vpshr.domain.wording;

import static org.vpshr.domain.entry.EntryRule.LANGUAGE_EXISTS;

import java.util.Optional;
import org.vpshr.domain.Command;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.entry.Statement;
import org.vpshr.domain.report.ReportCommand.CorrectTranslation;
import org.vpshr.domain.report.ReportCommand.TranslateReport;

/** Holds the languages that a command names against those that there are. */
public final class StatedLanguages {
    private StatedLanguages() {}

    /**
     * Checks that each language in which something is said exists.
     *
     * @param command what is asked to be recorded
     * @param entry as it is after the command
     * @throws org.vpshr.domain.rule.RuleViolation when one of them is none
     */
    public static void check(Command command, Optional<Entry> entry) {
        entry.map(Entry::statement)
                .map(Statement::texts)
                .ifPresent(texts -> texts.keySet().forEach(language -> require(language, "text." + language)));
        switch (command) {
            case TranslateReport c -> require(c.language(), "language");
            case CorrectTranslation c -> require(c.language(), "language");
            default -> {
                // speaks of no language
            }
        }
    }

    private static void require(Language language, String at) {
        LANGUAGE_EXISTS.refuseIf(
                !language.exists(),
                "'" + language + "', in " + at + ", is no language",
                "write a code of ISO 639-1, such as en, nl, fr or es");
    }
}
