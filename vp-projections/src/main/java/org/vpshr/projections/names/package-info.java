/** Names of persons and dated names of organisations. Begin with {@link org.vpshr.projections.names.Names}. */
@NullMarked
package org.vpshr.projections.names;

import org.jspecify.annotations.NullMarked;
