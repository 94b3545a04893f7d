/** Two reports of a government compared in the domain's words. Begin with {@link org.vpshr.projections.comparison.Comparison}. */
@NullMarked
package org.vpshr.projections.comparison;

import org.jspecify.annotations.NullMarked;
