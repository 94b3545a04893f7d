/**
 * The annual report as a document. Begin with {@link org.vpshr.application.render.report.ReportMarkdown}.
 */
@NullMarked
package org.vpshr.application.render.report;

import org.jspecify.annotations.NullMarked;
