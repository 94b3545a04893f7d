/** How agreements stood on a day. What was promised under an agreement is followed in the follow-up. Begin with {@link org.vpshr.projections.agreements.Agreements}. */
@NullMarked
package org.vpshr.projections.agreements;

import org.jspecify.annotations.NullMarked;
