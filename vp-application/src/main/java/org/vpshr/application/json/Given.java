package org.vpshr.application.json;

import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Contribution;

/** What a contribution line gives to the lines after it: who answers for them, and who may see them unless they say so. */
public record Given(Contribution contribution, Audience audience) {}
