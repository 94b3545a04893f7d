/** Every entry with its whole life. Which report an entry belongs to is not known here. Begin with {@link org.vpshr.projections.entries.Entries}. */
@NullMarked
package org.vpshr.projections.entries;

import org.jspecify.annotations.NullMarked;
