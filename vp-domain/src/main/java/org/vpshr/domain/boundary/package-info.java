/** Which events a decision rests on. Begin with {@link org.vpshr.domain.boundary.Boundary}. */
@NullMarked
package org.vpshr.domain.boundary;

import org.jspecify.annotations.NullMarked;
