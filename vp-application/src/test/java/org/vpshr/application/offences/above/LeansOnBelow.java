package org.vpshr.application.offences.above;

import org.vpshr.application.offences.below.LeansOnAbove;

/** Planted: it rests on a package that rests on its own. */
public record LeansOnBelow(LeansOnAbove support) {}
