/** A government's standing in the initiative: membership, chair terms, steering committee, policies, studies, instruments, offices. The rules of the chair and of membership that hold for all stand with the initiative. Begin with {@link org.vpshr.domain.commitment.Commitment}. */
@NullMarked
package org.vpshr.domain.commitment;

import org.jspecify.annotations.NullMarked;
