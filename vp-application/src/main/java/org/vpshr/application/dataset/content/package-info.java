/**
 * Which tables there are, and how what an audience may see of a record becomes their rows. Begin with {@link
 * org.vpshr.application.dataset.content.AllTables}.
 */
@NullMarked
package org.vpshr.application.dataset.content;

import org.jspecify.annotations.NullMarked;
