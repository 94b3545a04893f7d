package org.vpshr.application.offences.below;

import org.vpshr.application.offences.above.LeansOnBelow;

/** Planted: lifted up from the cellar. */
public record LeansOnAbove(LeansOnBelow lift) {}
