/** Small records of which pages are made, and every page of them. */
@NullMarked
package org.vpshr.page.given;

import org.jspecify.annotations.NullMarked;
