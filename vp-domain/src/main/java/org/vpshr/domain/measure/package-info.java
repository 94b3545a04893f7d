/** How many and how much: figures that keep their bounds, and money. No sum is made here that drops a bound. Begin with {@link org.vpshr.domain.measure.Figure}. */
@NullMarked
package org.vpshr.domain.measure;

import org.jspecify.annotations.NullMarked;
