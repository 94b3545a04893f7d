package org.vpshr.domain.offences;

/** Breaks the rule that nothing changes. */
public final class ChangesItsState {
    int members;
}
