/** How modules and packages stand on one another: a page and its pictures, drawn from what was compiled. */
@NullMarked
package org.vpshr.application.modules;

import org.jspecify.annotations.NullMarked;
