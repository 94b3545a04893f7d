package org.vpshr.domain.offences;

import java.time.Clock;

/** Breaks the rule that there is no clock. */
public record TakesAClock(Clock clock) {}
