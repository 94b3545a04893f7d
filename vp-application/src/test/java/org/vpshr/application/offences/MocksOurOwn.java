package org.vpshr.application.offences;

import static org.mockito.Mockito.mock;

import org.vpshr.application.ledger.Ledger;

/** Breaks the rule that only what is not ours is mocked. */
public final class MocksOurOwn {
    private final Ledger ledger = mock(Ledger.class);

    public Ledger ledger() {
        return ledger;
    }
}
