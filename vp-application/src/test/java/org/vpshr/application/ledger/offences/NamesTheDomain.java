package org.vpshr.application.ledger.offences;

import org.vpshr.domain.Subject;

/** Breaks the rule that the ledger does not know what it keeps. */
public interface NamesTheDomain {
    Subject subject();
}
