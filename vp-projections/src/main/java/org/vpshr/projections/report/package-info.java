/** The annual report, made from entries by a template. Begin with {@link org.vpshr.projections.report.Reconstruction}. */
@NullMarked
package org.vpshr.projections.report;

import org.jspecify.annotations.NullMarked;
