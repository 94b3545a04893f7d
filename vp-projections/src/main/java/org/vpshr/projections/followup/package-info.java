/** What was planned, promised, undertaken or invited to, and what became of it. Nothing is kept or dropped here: what became of a plan was recorded. Begin with {@link org.vpshr.projections.followup.FollowUp}; {@link org.vpshr.projections.followup.OpenPlans} are those that the next report lists. */
@NullMarked
package org.vpshr.projections.followup;

import org.jspecify.annotations.NullMarked;
