/** Events as they were recorded, and what folds them. Begin with {@link org.vpshr.projections.history.RecordedEvent}. */
@NullMarked
package org.vpshr.projections.history;

import org.jspecify.annotations.NullMarked;
