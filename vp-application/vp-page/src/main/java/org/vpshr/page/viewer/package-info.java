/** For whom pages are made. It knows nothing of pages. */
@NullMarked
package org.vpshr.page.viewer;

import org.jspecify.annotations.NullMarked;
