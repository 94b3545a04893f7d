package org.vpshr.testing;

import static org.vpshr.testing.RecordAssertions.assertThat;

import net.jqwik.api.ForAll;
import org.vpshr.domain.given.LegalHistory;

/** Properties of histories that are drawn by chance. */
class EveryHistoryTest {

    @EveryHistory
    void no_accepted_entry_is_lost(@ForAll LegalHistory history) {
        assertThat(history).everyPublicEntryIsPrintedOrExplained();
    }

    @EveryHistory
    void a_record_of_it_is_whole(@ForAll LegalHistory history) {
        assertThat(history).recorded(record -> assertThat(record).isWhole());
    }
}
