package org.vpshr.application.policy.offences;

import org.vpshr.application.ledger.Ledger;

/** Breaks the rule that who may do what rests on the domain alone. */
public interface AsksTheLedger {
    Ledger ledger();
}
