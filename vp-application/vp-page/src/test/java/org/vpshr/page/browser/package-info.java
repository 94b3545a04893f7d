/** A real browser, and what is held against the pages that it shows. */
@NullMarked
package org.vpshr.page.browser;

import org.jspecify.annotations.NullMarked;
