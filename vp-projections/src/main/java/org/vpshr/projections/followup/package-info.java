/** What became of plans. Begin with {@link org.vpshr.projections.followup.OpenPlans}. */
@NullMarked
package org.vpshr.projections.followup;

import org.jspecify.annotations.NullMarked;
