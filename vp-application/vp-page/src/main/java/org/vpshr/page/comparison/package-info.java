/** The page of two states side by side: what changed, and which event made it so. Begin with {@link org.vpshr.page.comparison.ComparisonPage}. */
@NullMarked
package org.vpshr.page.comparison;

import org.jspecify.annotations.NullMarked;
