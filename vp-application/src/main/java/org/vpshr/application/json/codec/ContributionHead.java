package org.vpshr.application.json.codec;

import java.util.OptionalLong;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Contribution;

/**
 * What a contribution line gives to the lines after it.
 *
 * @param contribution who answers for them
 * @param audience who may see them unless they say so
 * @param decidedOn the position of the record that they were decided on
 */
public record ContributionHead(Contribution contribution, Audience audience, OptionalLong decidedOn) {

    public ContributionHead(Contribution contribution, Audience audience) {
        this(contribution, audience, OptionalLong.empty());
    }
}
