package org.vpshr.testing;

import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Reports.Request;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Language;

/** The report of a year at any time: as it is known now, was known on a day, or was published. */
public final class YearAssert {
    private final Request year;

    YearAssert(Request year) {
        this.year = year;
    }

    /**
     * {@return the same of another edition}
     *
     * @param edition for whom the report is made
     */
    public YearAssert edition(Edition edition) {
        return new YearAssert(year.edition(edition));
    }

    /**
     * {@return the same for another audience}
     *
     * @param circle for whom
     */
    public YearAssert forAudience(Circle circle) {
        return new YearAssert(year.forAudience(circle));
    }

    /**
     * {@return the same in the language with the code}
     *
     * @param language the ISO 639-1 code
     */
    public YearAssert in(String language) {
        return new YearAssert(year.inLanguage(new Language(language)));
    }

    /** {@return the report as everything is known now} */
    public ReportAssert now() {
        return at(AsOf.now());
    }

    /**
     * {@return the report as known on a day, at an instant or at a position: {@code 2019-04-30},
     * {@code 2019-04-30T12:00:00Z}, {@code #412}}
     *
     * @param moment a moment in one of these forms
     */
    public ReportAssert asOf(String moment) {
        return at(AsOf.parse(moment));
    }

    /**
     * {@return the report as known once the event at the position was recorded}
     *
     * @param position the position of its event in the ledger, from 1
     */
    public ReportAssert asOf(long position) {
        return at(new AsOf.Position(position));
    }

    /**
     * {@return the report as the version was published}
     *
     * @param version the number of the version, from 1
     * @throws org.vpshr.domain.failure.Failure when there is no such version
     */
    public ReportAssert asPublished(int version) {
        return at(AsOf.published(version));
    }

    private ReportAssert at(AsOf asOf) {
        return new ReportAssert(year, asOf);
    }
}
