/** Who sat in a working group on a day. Begin with {@link org.vpshr.projections.membership.Memberships}. */
@NullMarked
package org.vpshr.projections.membership;

import org.jspecify.annotations.NullMarked;
