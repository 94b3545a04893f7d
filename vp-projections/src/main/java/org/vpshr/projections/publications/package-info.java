/** What became of reports: how far they came, what was published when, and what was said of it later. Begin with {@link org.vpshr.projections.publications.ReportLives}. */
@NullMarked
package org.vpshr.projections.publications;

import org.jspecify.annotations.NullMarked;
