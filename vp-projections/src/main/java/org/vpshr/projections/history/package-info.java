/** Events as they were recorded, and what folds them. Nothing is read from a store here; a history is handed in. Begin with {@link org.vpshr.projections.history.RecordedEvent}. */
@NullMarked
package org.vpshr.projections.history;

import org.jspecify.annotations.NullMarked;
