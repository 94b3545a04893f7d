/**
 * The history as an audience may see it: every view is folded from it, so that what the audience may not see is in none.
 * Begin with {@link org.vpshr.projections.audience.AudienceView}.
 */
@NullMarked
package org.vpshr.projections.audience;

import org.jspecify.annotations.NullMarked;
