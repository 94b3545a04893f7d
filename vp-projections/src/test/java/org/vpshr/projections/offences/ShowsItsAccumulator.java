package org.vpshr.projections.offences;

/** Breaks the rule that accumulators are held inside. */
public final class ShowsItsAccumulator {
    long position;
}
