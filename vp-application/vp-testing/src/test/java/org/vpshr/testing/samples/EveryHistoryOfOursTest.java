package org.vpshr.testing.samples;

import static org.vpshr.testing.RecordAssertions.assertThat;

import net.jqwik.api.ForAll;
import org.vpshr.domain.given.LegalHistory;
import org.vpshr.testing.EveryHistory;

class EveryHistoryOfOursTest {

    @EveryHistory
    void no_accepted_entry_is_lost(@ForAll LegalHistory history) {
        assertThat(history).everyPublicEntryIsPrintedOrExplained();
    }

    @EveryHistory
    void all_of_it_is_recorded(@ForAll LegalHistory history) {
        assertThat(history).recorded(record -> assertThat(record).isWhole());
    }
}
