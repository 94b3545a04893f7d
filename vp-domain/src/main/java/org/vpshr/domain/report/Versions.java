package org.vpshr.domain.report;

import static org.vpshr.domain.report.ReportRule.ERRATUM_IS_WHOLE;
import static org.vpshr.domain.report.ReportRule.PUBLISHED_AFTER_ITS_YEAR;
import static org.vpshr.domain.report.ReportRule.PUBLISHED_VERSION_STANDS;
import static org.vpshr.domain.report.ReportRule.TRANSLATION_OF_A_VERSION;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.EntryRule;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.report.ReportEvent.*;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.time.FuzzyDate;

/**
 * The published versions of a report, from 1 on without a gap. What was published stays; errata, supplements,
 * withdrawals and translations stand beside it.
 *
 * @param positions the ledger position from which each version was made
 */
record Versions(Map<Integer, Long> positions, Set<Integer> withdrawn, Set<Translation> translations) {
    static final Versions NONE = new Versions(Map.of(), Set.of(), Set.of());

    /** A version in a language. */
    record Translation(int version, Language language) {}

    Versions {
        positions = Map.copyOf(positions);
        withdrawn = Set.copyOf(withdrawn);
        translations = Set.copyOf(translations);
    }

    int last() {
        return positions.size();
    }

    /** The number of the version that comes next. */
    int next() {
        return last() + 1;
    }

    boolean lastIsWithdrawn() {
        return withdrawn.contains(last());
    }

    Findings publish(ReportCommand.PublishReport c, PeriodBasis basis) {
        PUBLISHED_VERSION_STANDS.refuseIf(
                last() > 0, c.subject() + " is published already", "withdraw the version and reissue the report");
        requireDay(c.subject(), c.contribution(), c.on(), basis);
        requireMaking(c.position(), c.imprint());
        return Findings.NONE;
    }

    Findings reissue(ReportCommand.ReissueReport c, PeriodBasis basis) {
        PUBLISHED_VERSION_STANDS.refuseIf(
                !lastIsWithdrawn(),
                "no withdrawn version of " + c.subject() + " is there to replace",
                "withdraw it first");
        requireDay(c.subject(), c.contribution(), c.on(), basis);
        requireMaking(c.position(), c.imprint());
        requireSaid(PUBLISHED_VERSION_STANDS, "the reissue", c.reason(), c.authoriser());
        return Findings.NONE;
    }

    Findings err(ReportCommand.IssueErratum c) {
        requireVersion(PUBLISHED_VERSION_STANDS, c.version());
        requireSaid(ERRATUM_IS_WHOLE, "the erratum", c.oldText(), c.newText(), c.reason(), c.authoriser(), c.place());
        ERRATUM_IS_WHOLE.refuseIf(
                c.oldText().equals(c.newText()), "the erratum changes nothing", "give the old text and the new one");
        return Findings.NONE;
    }

    Findings supplement(ReportCommand.IssueSupplement c) {
        requireVersion(PUBLISHED_VERSION_STANDS, c.version());
        requireSaid(PUBLISHED_VERSION_STANDS, "the supplement", c.text(), c.reason(), c.authoriser());
        return Findings.NONE;
    }

    Findings withdraw(ReportCommand.WithdrawReport c) {
        requireVersion(PUBLISHED_VERSION_STANDS, c.version());
        PUBLISHED_VERSION_STANDS.refuseIf(
                withdrawn.contains(c.version()),
                "version " + c.version() + " is withdrawn already",
                "name one that stands");
        requireSaid(PUBLISHED_VERSION_STANDS, "the withdrawal", c.reason(), c.authoriser());
        return Findings.NONE;
    }

    Findings translate(ReportCommand.TranslateReport c) {
        requireVersion(TRANSLATION_OF_A_VERSION, c.version());
        TRANSLATION_OF_A_VERSION.refuseIf(
                translations.contains(new Translation(c.version(), c.language())),
                "version " + c.version() + " has a translation into " + c.language(),
                "correct that translation");
        return Findings.NONE;
    }

    Findings correct(ReportCommand.CorrectTranslation c) {
        TRANSLATION_OF_A_VERSION.refuseIf(
                !translations.contains(new Translation(c.version(), c.language())),
                "version " + c.version() + " has no translation into " + c.language(),
                "name a translation on record");
        requireSaid(TRANSLATION_OF_A_VERSION, "the correction", c.oldText(), c.newText(), c.reason(), c.authoriser());
        return Findings.NONE;
    }

    private void requireVersion(ReportRule rule, int version) {
        rule.refuseIf(!positions.containsKey(version), "version " + version + " was never published", "name a version");
    }

    private static void requireSaid(ReportRule rule, String what, String... parts) {
        rule.refuseIf(
                Stream.of(parts).anyMatch(String::isBlank),
                what + " leaves something unsaid",
                "give the texts, the reason, and who authorised it");
    }

    /** A fiscal year may end as early as March of the year that it is named by. */
    private static void requireDay(AnnualReportId id, Contribution contribution, FuzzyDate on, PeriodBasis basis) {
        LocalDate end = LocalDate.of(id.year(), basis == PeriodBasis.CALENDAR_YEAR ? 12 : 3, 31);
        PUBLISHED_AFTER_ITS_YEAR.refuseIf(
                !on.latestEnd().isAfter(end),
                on.edtf() + " is not after the year of " + id,
                "publish it when its year is over");
        EntryRule.RECORDED_AFTER_IT_HAPPENED.refuseIf(
                on.earliestStart().isAfter(contribution.written()),
                "the publication lies after the day on which it was written down",
                "record it when it has happened");
    }

    private void requireMaking(long position, @Nullable Imprint imprint) {
        PUBLISHED_VERSION_STANDS.refuseIf(
                position
                        < positions.values().stream()
                                .mapToLong(Long::longValue)
                                .max()
                                .orElse(1),
                "position " + position + " lies before the ledger or before the version that is replaced",
                "give the position from which the version is made");
        PUBLISHED_VERSION_STANDS.refuseIf(
                imprint == null,
                "nothing was printed from position " + position,
                "publish it through the library, which prints it");
    }

    Versions published(int version, long position) {
        Map<Integer, Long> more = new HashMap<>(positions);
        more.put(version, position);
        return new Versions(more, withdrawn, translations);
    }

    Versions withdrawn(int version) {
        Set<Integer> more = new HashSet<>(withdrawn);
        more.add(version);
        return new Versions(positions, more, translations);
    }

    Versions translated(TranslationAdded e) {
        Set<Translation> more = new HashSet<>(translations);
        more.add(new Translation(e.version(), e.language()));
        return new Versions(positions, withdrawn, more);
    }
}
