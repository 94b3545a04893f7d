/**
 * The annual report of any year, as published, as known on any day, as known now; and what follows from it:
 * comparison, trace, follow-up, coverage. Begin with {@link org.vpshr.application.reports.Reports}.
 */
@NullMarked
package org.vpshr.application.reports;

import org.jspecify.annotations.NullMarked;
