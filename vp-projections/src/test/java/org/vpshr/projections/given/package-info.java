/** What the tests of views begin with. */
@NullMarked
package org.vpshr.projections.given;

import org.jspecify.annotations.NullMarked;
