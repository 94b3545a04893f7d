/**
 * What "spring 2017" means, and what it overlaps: dates with precision (EDTF, ISO 8601-2), intervals, and the time that
 * an entry speaks of. No clock lives here. Begin with {@link org.vpshr.domain.time.When}.
 */
@NullMarked
package org.vpshr.domain.time;

import org.jspecify.annotations.NullMarked;
