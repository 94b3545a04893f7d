package org.vpshr.projections.report.offences;

import org.vpshr.projections.timeline.offences.Back;

/** Breaks, with its counterpart, the rule that there are no circles. */
public record Forth(Back back) {}
