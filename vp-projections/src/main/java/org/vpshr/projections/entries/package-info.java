/** Every entry with its whole life. Begin with {@link org.vpshr.projections.entries.Entries}. */
@NullMarked
package org.vpshr.projections.entries;

import org.jspecify.annotations.NullMarked;
