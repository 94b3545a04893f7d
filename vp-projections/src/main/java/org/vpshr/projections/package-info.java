/** What the recorded events add up to. */
@NullMarked
package org.vpshr.projections;

import org.jspecify.annotations.NullMarked;
