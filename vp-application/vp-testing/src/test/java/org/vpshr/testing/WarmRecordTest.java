package org.vpshr.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.testing.RecordAssertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.engagement.EngagementCommand.HoldEvent;
import org.vpshr.domain.engagement.EventKind;

/** What a test that records and reports costs. Others may use the machine meanwhile, so the quickest of many counts. */
@Tag("long")
class WarmRecordTest {
    private static final Duration AT_MOST = Duration.ofMillis(30);
    private static final int TIMES = 60;

    private static Duration recordedAndReported() {
        long start = System.nanoTime();
        try (RecordInMemory memory = RecordInMemory.fresh()) {
            memory.record()
                    .record(new HoldEvent(
                            CountryEngagementId.of("NL", "PE"),
                            anEntry("pe-roundtable").on("2018-04").build(),
                            EventKind.ROUNDTABLE));
            assertThat(memory.record()).report("NL", 2018).now().prints("pe-roundtable");
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Test
    void a_test_that_records_and_reports_takes_thirty_milliseconds_at_most() {
        assertThat(Stream.generate(WarmRecordTest::recordedAndReported)
                        .limit(TIMES)
                        .min(Duration::compareTo))
                .hasValueSatisfying(quickest -> assertThat(quickest).isLessThanOrEqualTo(AT_MOST));
    }
}
