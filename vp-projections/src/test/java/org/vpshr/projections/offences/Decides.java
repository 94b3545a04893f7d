package org.vpshr.projections.offences;

import org.vpshr.domain.Aggregate;

/** Breaks the rule that views decide nothing. */
public record Decides(Aggregate state) {}
