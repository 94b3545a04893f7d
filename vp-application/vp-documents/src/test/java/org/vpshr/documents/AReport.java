package org.vpshr.documents;

import static org.vpshr.domain.given.AnEntry.anEntry;

import java.util.List;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.application.reports.Survey;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.engagement.EngagementCommand.HoldEvent;
import org.vpshr.domain.engagement.EventKind;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.picture.Picture;
import org.vpshr.projections.picture.PictureQuery;

/** A report of the Netherlands over 2018 with statements on the Congo. */
public final class AReport {
    private static final CountryEngagementId CONGO = CountryEngagementId.of("NL", "CD");

    private AReport() {}

    static HoldEvent telling(String entry, String text) {
        return new HoldEvent(CONGO, anEntry(entry).saying(text).on("2018-04-06").build(), EventKind.ROUNDTABLE);
    }

    static HoldEvent resting(String entry, String text, String title, String address) {
        return new HoldEvent(
                CONGO,
                anEntry(entry)
                        .saying(text)
                        .on("2018-04-06")
                        .from(Source.of(title).address(address))
                        .build(),
                EventKind.ROUNDTABLE);
    }

    static Inquiry of(VoluntaryPrinciples record) {
        return record.reports().of(new Country("NL"), 2018).at(AsOf.now());
    }

    /** What pictures there are of the year, as a reader of the report sees them. */
    public static List<Picture> pictures(Inquiry inquiry, VoluntaryPrinciples record) {
        Survey survey = record.reports()
                .survey(inquiry.position(), inquiry.report().id().government(), Circle.PUBLIC);
        return PictureQuery.all(inquiry.report().id().year(), survey.groups(), inquiry.day(), Language.ENGLISH).stream()
                .map(survey::picture)
                .filter(picture -> !picture.isEmpty())
                .toList();
    }

    static Inquiry telling(VoluntaryPrinciples record, String... texts) {
        int number = 0;
        for (String text : texts) {
            record.record(telling("told-" + ++number, text));
        }
        return of(record);
    }
}
