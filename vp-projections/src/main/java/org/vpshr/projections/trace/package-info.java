/** On what a printed statement rests: the life of its entry, version by version. What a report prints is for the report to say. Begin with {@link org.vpshr.projections.trace.Trace}. */
@NullMarked
package org.vpshr.projections.trace;

import org.jspecify.annotations.NullMarked;
