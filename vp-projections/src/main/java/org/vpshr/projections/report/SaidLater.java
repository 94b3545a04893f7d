package org.vpshr.projections.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.report.ReportEvent;
import org.vpshr.domain.text.References;
import org.vpshr.domain.text.StandIn;
import org.vpshr.projections.history.RecordedEvent;

/**
 * Something that was said of a published version after it was published (rule 34): it stands beside what was published
 * and is no part of it.
 *
 * <p>Read it; only the library makes one. Its canonical constructor is not part of the contract, so that it can grow.
 *
 * @param kind what was said
 * @param version of which it was said
 * @param entry whose words an erratum puts right; empty for the rest
 * @param place where an erratum stands, or of which language a translation was corrected; empty for the rest
 * @param before the words that were put right; empty where none were
 * @param after the words in their place, or those that were added; empty for a withdrawal
 * @param reason why, and by whose authority; empty for whom that is not
 * @param replacedBy the version that took its place; 0 where none did
 * @param position where it was recorded
 * @param recorded when it was recorded
 */
public record SaidLater(
        Kind kind,
        int version,
        String entry,
        String place,
        String before,
        String after,
        String reason,
        int replacedBy,
        long position,
        Instant recorded) {

    /** What it says. */
    public enum Kind {
        /** The version was taken back. */
        WITHDRAWN,
        /** Words of it were put right. */
        ERRATUM,
        /** Something was added. */
        SUPPLEMENT,
        /** Words of a translation were put right. */
        TRANSLATION_CORRECTED,
        /** Another version took its place. */
        REPLACED
    }

    /**
     * {@return what was said of a version, in the order of recording; of its translations, what concerns the language}
     *
     * @param known the state as it is known to the audience
     * @param id which report
     * @param version the number of the version, from 1
     * @param language the language that is read
     */
    public static List<SaidLater> of(Reconstruction known, AnnualReportId id, int version, Language language) {
        return known.about(id).stream()
                .flatMap(recorded -> said(recorded, version, language, known).stream())
                .toList();
    }

    /**
     * {@return the same of the version that was published last by then; nothing where none was}
     *
     * @param known the state as it is known to the audience
     * @param id which report
     * @param language the language that is read
     */
    public static List<SaidLater> ofLast(Reconstruction known, AnnualReportId id, Language language) {
        int last = known.about(id).stream()
                .mapToInt(recorded -> published(recorded).orElse(0))
                .max()
                .orElse(0);
        return of(known, id, last, language);
    }

    private static Optional<Integer> published(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case ReportEvent.ReportPublished e -> Optional.of(e.version());
            case ReportEvent.ReportReissued e -> Optional.of(e.version());
            default -> Optional.empty();
        };
    }

    private static Optional<SaidLater> said(
            RecordedEvent recorded, int version, Language language, Reconstruction known) {
        return switch (recorded.event()) {
            case ReportEvent.ReportWithdrawn e
            when e.version() == version ->
                Optional.of(new Words(recorded, version)
                        .because(e.reason(), e.authoriser())
                        .of(Kind.WITHDRAWN));
            case ReportEvent.ErratumIssued e
            when e.version() == version ->
                Optional.of(new Words(recorded, version)
                        .of(e.entry().value(), e.place())
                        .changed(named(e.oldText(), known), named(e.newText(), known))
                        .because(e.reason(), e.authoriser())
                        .of(Kind.ERRATUM));
            case ReportEvent.SupplementIssued e
            when e.version() == version ->
                Optional.of(new Words(recorded, version)
                        .changed("", named(e.text(), known))
                        .because(e.reason(), e.authoriser())
                        .of(Kind.SUPPLEMENT));
            case ReportEvent.TranslationCorrected e
            when e.version() == version && e.language().equals(language) ->
                Optional.of(new Words(recorded, version)
                        .of("", e.language().code())
                        .changed(named(e.oldText(), known), named(e.newText(), known))
                        .because(e.reason(), e.authoriser())
                        .of(Kind.TRANSLATION_CORRECTED));
            case ReportEvent.ReportReissued e
            when version > 0 && e.version() == version + 1 ->
                Optional.of(new Words(recorded, version)
                        .because(e.reason(), e.authoriser())
                        .replacedBy(e.version()));
            default -> Optional.empty();
        };
    }

    private static String named(String text, Reconstruction known) {
        return References.named(text, known.names()::person);
    }

    /** What is said while it is gathered. */
    private record Words(
            RecordedEvent recorded,
            int version,
            String entry,
            String place,
            String before,
            String after,
            String reason) {
        Words(RecordedEvent recorded, int version) {
            this(recorded, version, "", "", "", "", "");
        }

        Words of(String entry, String place) {
            return new Words(recorded, version, entry, place, before, after, reason);
        }

        Words changed(String before, String after) {
            return new Words(recorded, version, entry, place, before, after, reason);
        }

        Words because(String reason, String authoriser) {
            String why = StandIn.is(reason) || StandIn.is(authoriser) ? "" : reason + ", by " + authoriser;
            return new Words(recorded, version, entry, place, before, after, why);
        }

        SaidLater of(Kind kind) {
            return said(kind, 0);
        }

        SaidLater replacedBy(int later) {
            return said(Kind.REPLACED, later);
        }

        private SaidLater said(Kind kind, int replacedBy) {
            return new SaidLater(
                    kind,
                    version,
                    entry,
                    place,
                    before,
                    after,
                    reason,
                    replacedBy,
                    recorded.position(),
                    recorded.recorded());
        }
    }
}
