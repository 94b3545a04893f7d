/** What was recorded when, event by event. Begin with {@link org.vpshr.projections.log.RecordLog}. */
@NullMarked
package org.vpshr.projections.log;

import org.jspecify.annotations.NullMarked;
