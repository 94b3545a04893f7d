package org.vpshr.application.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.application.given.Rows.aRow;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.given.AStore;

/** A row of which there is one, and which somebody took: told as a store that is broken, whoever asks. */
class LostHeadRowTest {
    @TempDir
    Path folder;

    private static void assertTold(ThrowingCallable asked) {
        assertThatThrownBy(asked)
                .isInstanceOf(StoreBroken.class)
                .hasMessageContainingAll("is gone from it", "restore the last backup");
    }

    @ParameterizedTest
    @EnumSource
    void a_ledger_that_does_not_say_how_far_it_goes_is_broken(AStore.In in) {
        AStore store = in.fresh(folder);
        try (Ledger ledger = Ledger.open(store.store(), InstantSource.system())) {
            ledger.append(LedgerCondition.none(), List.of(aRow("a")));
            store.tamper("delete from head");

            List<ThrowingCallable> asked = List.of(
                    ledger::head,
                    ledger::verify,
                    () -> ledger.isWhole(1),
                    () -> ledger.append(LedgerCondition.none(), List.of(aRow("b"))));

            assertThat(asked).allSatisfy(LostHeadRowTest::assertTold);
            assertThat(ledger.bearing(Set.of(), 0, Long.MAX_VALUE)).hasSize(1);
        }
        assertTold(() -> VoluntaryPrinciples.open(store.options()).close());
    }

    @Test
    void a_store_in_postgresql_that_does_not_say_what_it_is_is_broken() {
        AStore store = AStore.In.POSTGRES.fresh(folder);
        store.tamper("delete from store");

        assertTold(() -> Ledger.open(store.store(), InstantSource.system()).close());
    }
}
