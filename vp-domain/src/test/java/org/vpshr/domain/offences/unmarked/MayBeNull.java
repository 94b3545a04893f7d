package org.vpshr.domain.offences.unmarked;

/** Breaks the rule that every package is null-marked: this one is not. */
public final class MayBeNull {}
