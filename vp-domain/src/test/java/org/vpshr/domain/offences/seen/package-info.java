/** Types whose signatures say all that one can say. */
@NullMarked
package org.vpshr.domain.offences.seen;

import org.jspecify.annotations.NullMarked;
