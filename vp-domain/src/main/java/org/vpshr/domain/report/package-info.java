/** The annual report as a document: commissioned, contributed to, cleared, signed, published, amended. Begin with {@link org.vpshr.domain.report.AnnualReport}. */
@NullMarked
package org.vpshr.domain.report;

import org.jspecify.annotations.NullMarked;
