/** Whether a report has all that the reporting guidelines of its year ask for. Begin with {@link org.vpshr.projections.coverage.Coverage}. */
@NullMarked
package org.vpshr.projections.coverage;

import org.jspecify.annotations.NullMarked;
