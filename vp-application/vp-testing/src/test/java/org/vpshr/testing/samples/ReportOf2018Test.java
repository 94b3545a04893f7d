package org.vpshr.testing.samples;

import static org.vpshr.domain.given.APublication.publishing;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.projections.comparison.Change.What.ADDED;
import static org.vpshr.testing.RecordAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.reports.AsOf;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.engagement.EngagementCommand.HoldEvent;
import org.vpshr.domain.engagement.EventKind;
import org.vpshr.domain.given.Ticking;
import org.vpshr.testing.VpTest;

@VpTest
class ReportOf2018Test {
    private static final CountryEngagementId CONGO = CountryEngagementId.of("NL", "CD");

    @Test
    void what_came_later_is_not_in_what_was_published(VoluntaryPrinciples record, Ticking clock) {
        record.recordAll(publishing("NL", 2018, held("cd-project", "2018-04")));
        clock.on("2026-05-01");
        record.record(held("cd-case-bitale", "2018-05"));

        assertThat(record)
                .report("NL", 2018)
                .asPublished(1)
                .prints("cd-project")
                .doesNotPrint("cd-case-bitale");
        assertThat(record).report("NL", 2018).asOf("2026-04-30").doesNotPrint("cd-case-bitale");
        assertThat(record)
                .report("NL", 2018)
                .asPublished(1)
                .comparedWith(AsOf.now())
                .isOnly(ADDED, "cd-case-bitale");
    }

    private static HoldEvent held(String entry, String when) {
        return new HoldEvent(CONGO, anEntry(entry).on(when).build(), EventKind.ROUNDTABLE);
    }
}
