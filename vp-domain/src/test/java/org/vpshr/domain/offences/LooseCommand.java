package org.vpshr.domain.offences;

/** Breaks the rule that commands are sealed. */
public interface LooseCommand {}
