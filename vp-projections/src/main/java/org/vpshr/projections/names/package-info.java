/** Names of persons and dated names of organisations. No name is put into a text before it is asked for. Begin with {@link org.vpshr.projections.names.Names}. */
@NullMarked
package org.vpshr.projections.names;

import org.jspecify.annotations.NullMarked;
