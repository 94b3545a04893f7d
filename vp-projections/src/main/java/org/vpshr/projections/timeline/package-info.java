/** What happened when, in order. Nothing is left out here but what the audience may not see, and what has no day of its own, which is counted. Begin with {@link org.vpshr.projections.timeline.Timeline}. */
@NullMarked
package org.vpshr.projections.timeline;

import org.jspecify.annotations.NullMarked;
