/** A government's standing in the initiative: membership, chair terms, steering committee, policies, studies, instruments, offices. Begin with {@link org.vpshr.domain.commitment.Commitment}. */
@NullMarked
package org.vpshr.domain.commitment;

import org.jspecify.annotations.NullMarked;
