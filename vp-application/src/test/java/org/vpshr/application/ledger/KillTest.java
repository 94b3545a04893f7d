package org.vpshr.application.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

class KillTest {
    @TempDir
    Path directory;

    @RepeatedTest(4)
    void what_was_acknowledged_outlives_a_killed_process(RepetitionInfo round) throws Exception {
        Path store = directory.resolve("record.db");
        Process process = appender(store);
        long acknowledged = killAfter(process, 20 + 65L * round.getCurrentRepetition());

        try (Ledger ledger = Ledger.open(store, InstantSource.system())) {
            assertThat(ledger.head().position()).isGreaterThanOrEqualTo(acknowledged);
            assertThat(ledger.head().position()).isEven();
            assertThat(ledger.verify().whole()).isTrue();
        }
        assertThat(acknowledged).isPositive();
    }

    private static Process appender(Path store) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Appender.class.getName(),
                        store.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** The last position that the process acknowledged. A line that the kill cut off counts for nothing. */
    private static long killAfter(Process process, long acknowledgements) throws Exception {
        long last = 0;
        try (BufferedReader out = process.inputReader(StandardCharsets.US_ASCII)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                last = Math.max(last, Long.parseLong(line));
                if (--acknowledgements == 0) {
                    process.destroyForcibly();
                    break;
                }
            }
        }
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        return last;
    }
}
