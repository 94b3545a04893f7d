/** On what a printed statement rests: the life of its entry, version by version. Begin with {@link org.vpshr.projections.trace.Trace}. */
@NullMarked
package org.vpshr.projections.trace;

import org.jspecify.annotations.NullMarked;
