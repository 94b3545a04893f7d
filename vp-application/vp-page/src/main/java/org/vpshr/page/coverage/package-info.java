/** The page of what the guidelines ask for, and what serves it. Begin with {@link org.vpshr.page.coverage.CoveragePage}. */
@NullMarked
package org.vpshr.page.coverage;

import org.jspecify.annotations.NullMarked;
