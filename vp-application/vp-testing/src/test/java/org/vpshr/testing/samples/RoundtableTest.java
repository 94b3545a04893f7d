package org.vpshr.testing.samples;

import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.testing.RecordAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.engagement.EngagementCommand.HoldEvent;
import org.vpshr.domain.engagement.EventKind;
import org.vpshr.testing.VpTest;

@VpTest
class RoundtableTest {

    @Test
    void a_roundtable_is_in_the_report_of_its_year(VoluntaryPrinciples record) {
        record.record(new HoldEvent(
                CountryEngagementId.of("NL", "PE"),
                anEntry("pe-roundtable").on("2018-04").build(),
                EventKind.ROUNDTABLE));

        assertThat(record).report("NL", 2018).now().prints("pe-roundtable");
    }
}
