/** The annual report, made from entries by a template. No format of a page lives here; renderers write what stands in a report. Begin with {@link org.vpshr.projections.report.Reconstruction}. */
@NullMarked
package org.vpshr.projections.report;

import org.jspecify.annotations.NullMarked;
