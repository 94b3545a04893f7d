/** Who sat in a working group on a day. Standing in the initiative is told by the terms. Begin with {@link org.vpshr.projections.membership.Memberships}. */
@NullMarked
package org.vpshr.projections.membership;

import org.jspecify.annotations.NullMarked;
