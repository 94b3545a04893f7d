package org.vpshr.domain.offences;

import java.util.Random;

/** Breaks the rule that there is no randomness. */
public record ThrowsDice(Random dice) {}
