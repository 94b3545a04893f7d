/** Which events a decision rests on. No decision is taken here, and no event is looked into: events and commands say themselves what they touch. Begin with {@link org.vpshr.domain.boundary.Boundary}. */
@NullMarked
package org.vpshr.domain.boundary;

import org.jspecify.annotations.NullMarked;
