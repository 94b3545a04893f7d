/** Whole sheets and files of contributions, which come back with their cells marked where they are not as they should be. */
@NullMarked
package org.vpshr.examples.ministry.upload;

import org.jspecify.annotations.NullMarked;
