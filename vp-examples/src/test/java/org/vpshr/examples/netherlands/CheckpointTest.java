package org.vpshr.examples.netherlands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.render.Html;
import org.vpshr.application.render.Json;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.domain.entry.Circle;
import org.vpshr.projections.report.Report;

/** Whether all is read or only what a report rests on, the report is the same. */
class CheckpointTest {
    @TempDir
    private Path folder;

    @Test
    void every_report_is_that_of_the_full_fold() {
        Path store = Example.copy(folder);
        try (VoluntaryPrinciples kept = VoluntaryPrinciples.open(store);
                VoluntaryPrinciples full =
                        VoluntaryPrinciples.open(Options.of(store).withoutCheckpoint())) {
            long head = kept.head().position();
            for (int year = 2014; year <= 2022; year++) {
                for (long position : new long[] {head / 2, head}) {
                    AsOf then = new AsOf.Position(position);
                    for (Circle audience : Circle.values()) {
                        assertSame(inquiry(kept, year, audience, then), inquiry(full, year, audience, then));
                    }
                }
            }
        }
    }

    private static Inquiry inquiry(VoluntaryPrinciples record, int year, Circle audience, AsOf then) {
        return record.reports()
                .of(Example.NETHERLANDS, year)
                .forAudience(audience)
                .at(then);
    }

    private static void assertSame(Inquiry kept, Inquiry full) {
        Report report = kept.report();
        assertThat(Json.of(report)).isEqualTo(Json.of(full.report()));
        assertThat(Html.of(kept)).isEqualTo(Html.of(full));
        assertThat(kept.reprint()).isEqualTo(full.reprint());
        assertThat(kept.day()).isEqualTo(full.day());
    }
}
