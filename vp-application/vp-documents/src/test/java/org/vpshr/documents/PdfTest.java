package org.vpshr.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.render.ReportFormat;
import org.vpshr.testing.VpTest;

@VpTest
class PdfTest {
    @Test
    void it_is_found_by_who_asks_for_the_format(VoluntaryPrinciples record) {
        assertThat(ReportFormat.PDF.of(AReport.telling(record, "They met."))).startsWith('%', 'P', 'D', 'F');
    }
}
