package org.vpshr.documents;

import static org.vpshr.domain.given.AnEntry.anEntry;

import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.engagement.EngagementCommand.HoldEvent;
import org.vpshr.domain.engagement.EventKind;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.party.Country;

/** A report of the Netherlands over 2018 with statements on the Congo. */
final class AReport {
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

    static Inquiry telling(VoluntaryPrinciples record, String... texts) {
        int number = 0;
        for (String text : texts) {
            record.record(telling("told-" + ++number, text));
        }
        return of(record);
    }
}
