/** What was planned, promised, undertaken or invited to, and what became of it. Begin with {@link org.vpshr.projections.followup.FollowUp}. */
@NullMarked
package org.vpshr.projections.followup;

import org.jspecify.annotations.NullMarked;
