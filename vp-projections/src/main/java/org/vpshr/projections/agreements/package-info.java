/** How agreements stood on a day. Begin with {@link org.vpshr.projections.agreements.Agreements}. */
@NullMarked
package org.vpshr.projections.agreements;

import org.jspecify.annotations.NullMarked;
