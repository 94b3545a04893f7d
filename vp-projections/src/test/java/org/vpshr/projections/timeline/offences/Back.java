package org.vpshr.projections.timeline.offences;

import org.jspecify.annotations.Nullable;
import org.vpshr.projections.report.offences.Forth;

/** Breaks, with its counterpart, the rule that there are no circles. */
public record Back(@Nullable Forth forth) {}
