/** Whether a report has all that the reporting guidelines of its year ask for. Whether a report may go out is for the rules of the report to say. Begin with {@link org.vpshr.projections.coverage.Coverage}. */
@NullMarked
package org.vpshr.projections.coverage;

import org.jspecify.annotations.NullMarked;
