package org.vpshr.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.vpshr.application.input.ContributionFile;
import org.vpshr.domain.dossier.DossierCommand.WithdrawEntry;

/** What a property fails for is told as the shortest file of contributions, which is recorded as it is. */
class FalsifiedHistoryTest {
    @TempDir
    private Path folder;

    private Throwable failure() {
        System.setProperty(ShortestFile.FOLDER, folder.toString());
        try {
            SummaryGeneratingListener listener = new SummaryGeneratingListener();
            LauncherFactory.create()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(selectClass(NothingIsEverWithdrawn.class))
                                    .build(),
                            listener);
            return listener.getSummary().getFailures().getFirst().getException();
        } finally {
            System.clearProperty(ShortestFile.FOLDER);
        }
    }

    @Test
    void the_file_holds_the_two_commands_that_it_takes_and_is_recorded_as_it_is() {
        Throwable failure = failure();
        Path file = folder.resolve("NothingIsEverWithdrawn.nothing_is_ever_withdrawn.jsonl");

        assertThat(failure).hasMessageContaining(file.toString()).hasMessageContaining("dossier.WithdrawEntry");
        try (ContributionFile shortest = ContributionFile.read(file);
                RecordInMemory memory = RecordInMemory.fresh()) {
            assertThat(shortest).hasSize(2).last().isInstanceOf(WithdrawEntry.class);
            assertThat(memory.record().record(shortest).count()).isEqualTo(2);
        }
    }
}
