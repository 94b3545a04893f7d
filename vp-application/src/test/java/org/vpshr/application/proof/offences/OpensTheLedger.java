package org.vpshr.application.proof.offences;

import org.vpshr.application.ledger.Ledger;

/** Breaks the rule that a proof needs no store. */
public interface OpensTheLedger {
    Ledger ledger();
}
