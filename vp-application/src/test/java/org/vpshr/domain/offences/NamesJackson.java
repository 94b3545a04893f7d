package org.vpshr.domain.offences;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Breaks the rule that the domain rests on the JDK alone. */
public record NamesJackson(@JsonProperty("x") String x) {}
