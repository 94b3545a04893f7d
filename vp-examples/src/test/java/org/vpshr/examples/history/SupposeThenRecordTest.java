package org.vpshr.examples.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.input.AttachedFiles;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.receipt.Receipt;
import org.vpshr.application.store.Head;
import org.vpshr.application.supposition.Difference;
import org.vpshr.application.supposition.Supposition;
import org.vpshr.domain.given.Ticking;
import org.vpshr.testing.VpTest;

/** Each file of the examples, supposed and then recorded: the answers are the same, and so are the reports. */
@VpTest
@SuppressWarnings("NullAway.Init")
class SupposeThenRecordTest {
    private VoluntaryPrinciples record;
    private Ticking clock;
    private int differences;

    @ParameterizedTest
    @ValueSource(strings = {"netherlands", "united-kingdom", "united-states"})
    void what_was_supposed_is_what_recording_does(String example) {
        clock.by(Duration.ZERO); // several files are of one noon
        for (String file : ExampleHistory.of(example).files()) {
            clock.at(file.substring(0, 10) + "T12:00:00Z");
            supposedAndRecorded(new NamedResource(file, () -> opened(example, file)));
        }
        assertThat(differences).isGreaterThan(ExampleHistory.of(example).files().size());
    }

    private void supposedAndRecorded(NamedResource file) {
        Head before = record.head();
        Supposition supposed = record.supposeEach(List.of(file), AttachedFiles.none());
        assertThat(record.head()).isEqualTo(before);

        Receipt receipt = record.record(file);
        assertThat(supposed.refusals()).isEmpty();
        assertThat(supposed.findings()).isEqualTo(receipt.findings());
        assertThat(supposed.parts().getFirst().events()).isEqualTo(receipt.count());
        // each report is made from the whole record: of each file one is, another each time
        if (!supposed.differences().isEmpty()) {
            int one = differences % supposed.differences().size();
            reportsAreTheSame(supposed.differences().get(one));
        }
        differences += supposed.differences().size();
    }

    private void reportsAreTheSame(Difference difference) {
        assertThat(record.reports()
                        .of(difference.report())
                        .forAudience(difference.audience())
                        .now())
                .isEqualTo(difference.comparison().after().report());
    }

    private static InputStream opened(String example, String file) {
        InputStream stream = SupposeThenRecordTest.class.getResourceAsStream("/" + example + "/" + file);
        assertThat(stream).isNotNull();
        return stream;
    }
}
