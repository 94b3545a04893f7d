package org.vpshr.examples.offences;

import org.vpshr.application.ledger.Ledger;

/** Planted: it uses what no embedder can. */
public record OpensTheLedger(Ledger ledger) {}
