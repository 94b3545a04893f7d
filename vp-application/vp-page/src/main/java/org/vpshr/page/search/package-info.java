/** The page of entries that answer to words. Begin with {@link org.vpshr.page.search.SearchPage}. */
@NullMarked
package org.vpshr.page.search;

import org.jspecify.annotations.NullMarked;
