/** What happened when, in order. Nothing is left out here but what the audience may not see. Begin with {@link org.vpshr.projections.timeline.Timeline}. */
@NullMarked
package org.vpshr.projections.timeline;

import org.jspecify.annotations.NullMarked;
