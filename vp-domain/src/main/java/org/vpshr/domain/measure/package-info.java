/** How many and how much: figures that keep their bounds, and money. Begin with {@link org.vpshr.domain.measure.Figure}. */
@NullMarked
package org.vpshr.domain.measure;

import org.jspecify.annotations.NullMarked;
