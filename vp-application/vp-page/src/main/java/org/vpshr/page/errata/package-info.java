/** The page of the versions of a report, and what was said of them later. Begin with {@link org.vpshr.page.errata.ErrataPage}. */
@NullMarked
package org.vpshr.page.errata;

import org.jspecify.annotations.NullMarked;
