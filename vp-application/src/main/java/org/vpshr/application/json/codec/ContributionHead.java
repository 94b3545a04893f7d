package org.vpshr.application.json.codec;

import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Contribution;

/** What a contribution line gives to the lines after it: who answers for them, and who may see them unless they say so. */
public record ContributionHead(Contribution contribution, Audience audience) {}
