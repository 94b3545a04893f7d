/** What happened when, in order. Begin with {@link org.vpshr.projections.timeline.Timeline}. */
@NullMarked
package org.vpshr.projections.timeline;

import org.jspecify.annotations.NullMarked;
