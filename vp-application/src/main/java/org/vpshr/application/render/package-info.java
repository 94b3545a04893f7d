/**
 * Reports as documents: Markdown and HTML here, JSON beside them. A renderer prints what the {@link
 * org.vpshr.projections.report.Report} holds and decides nothing. Begin with {@link
 * org.vpshr.application.render.text.ReportRenderer}.
 */
@NullMarked
package org.vpshr.application.render;

import org.jspecify.annotations.NullMarked;
