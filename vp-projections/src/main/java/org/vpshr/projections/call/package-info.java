/** With what a year opens: what each desk is asked for its report. What comes back is decided by the domain, and nothing of that here. Begin with {@link org.vpshr.projections.call.YearQuestions}. */
@NullMarked
package org.vpshr.projections.call;

import org.jspecify.annotations.NullMarked;
