package org.vpshr.testing;

import net.jqwik.api.ForAll;
import org.vpshr.domain.dossier.DossierCommand.WithdrawEntry;
import org.vpshr.domain.given.LegalHistory;

/** A property that does not hold, to see how it fails. */
class NothingIsEverWithdrawn {
    @EveryHistory
    boolean nothing_is_ever_withdrawn(@ForAll LegalHistory history) {
        return history.commands().stream().noneMatch(WithdrawEntry.class::isInstance);
    }
}
