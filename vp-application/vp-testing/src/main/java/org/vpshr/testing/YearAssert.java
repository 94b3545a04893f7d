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

    public YearAssert edition(Edition edition) {
        return new YearAssert(year.edition(edition));
    }

    public YearAssert forAudience(Circle circle) {
        return new YearAssert(year.forAudience(circle));
    }

    /** In the language with the code. */
    public YearAssert in(String language) {
        return new YearAssert(year.inLanguage(new Language(language)));
    }

    /** As everything is known now. */
    public ReportAssert now() {
        return at(AsOf.now());
    }

    /** As known on a day, at an instant or at a position: {@code 2019-04-30}, {@code 2019-04-30T12:00:00Z}, {@code #412}. */
    public ReportAssert asOf(String moment) {
        return at(AsOf.parse(moment));
    }

    /** As known once the event at the position was recorded. */
    public ReportAssert asOf(long position) {
        return at(new AsOf.Position(position));
    }

    /**
     * As the version was published.
     *
     * @throws org.vpshr.domain.failure.Failure when there is no such version
     */
    public ReportAssert asPublished(int version) {
        return at(AsOf.published(version));
    }

    private ReportAssert at(AsOf asOf) {
        return new ReportAssert(year, asOf);
    }
}
