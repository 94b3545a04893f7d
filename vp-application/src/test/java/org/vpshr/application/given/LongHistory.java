package org.vpshr.application.given;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.vpshr.application.json.stored.EventFormat;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.LedgerCondition;
import org.vpshr.application.ledger.row.NewRow;
import org.vpshr.application.store.Store;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.engagement.EngagementEvent.EventHeld;
import org.vpshr.domain.engagement.EventKind;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.party.Country;

/** Years full of meetings, put straight into a ledger: 400 of them a year are the Netherlands', the others of other governments. */
public final class LongHistory {
    private static final int FIRST = 2000;
    private static final int YEARS = 25;
    private static final int PAGE = 1000;
    private static final List<String> GOVERNMENTS = List.of("GB", "US", "NO", "CH", "CA", "AU");

    private LongHistory() {}

    /** Fills an empty store with so many events. */
    public static void into(Path store, int events) {
        into(Store.of(store), events);
    }

    public static void into(Store store, int events) {
        EventFormat format = new EventFormat();
        try (Ledger ledger = Ledger.open(store, InstantSource.system())) {
            for (int from = 0; from < events; from += PAGE) {
                List<NewRow> rows = new ArrayList<>();
                for (int i = from; i < Math.min(from + PAGE, events); i++) {
                    rows.add(Rows.of(format, held(i, (int) ((long) i * YEARS / events), events)));
                }
                ledger.append(LedgerCondition.none(), rows);
            }
        }
    }

    private static DomainEvent held(int number, int year, int events) {
        int rank = number % Math.max(1, events / YEARS);
        Country government = new Country(rank < 400 ? "NL" : GOVERNMENTS.get(rank % GOVERNMENTS.size()));
        LocalDate day = LocalDate.of(FIRST + year, 1, 1).plusDays(number % 365);
        Contribution by =
                new Contribution(new Desk(government, "embassy-lima"), day.plusDays(3), "file " + number, null);
        Entry entry = Entry.of(
                        "meeting-" + number,
                        "The embassy spoke with the company, the police and the mayors about meeting number " + number
                                + " of the security and human rights plan of the mine.",
                        by)
                .when(day.toString())
                .where("PE:Cusco");
        return new EventHeld(new CountryEngagementId(government, new Country("PE")), entry, EventKind.MEETING);
    }
}
