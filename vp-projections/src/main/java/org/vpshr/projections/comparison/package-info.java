/** Two reports of a government compared in the domain's words. Words for a page live with the renderers; here are those that events say of themselves. Begin with {@link org.vpshr.projections.comparison.Comparison}. */
@NullMarked
package org.vpshr.projections.comparison;

import org.jspecify.annotations.NullMarked;
