/** The annual report as a document: commissioned, contributed to, cleared, signed, published, amended. What a report prints stands with the subjects that it tells of, and is selected by the views. Begin with {@link org.vpshr.domain.report.AnnualReport}. */
@NullMarked
package org.vpshr.domain.report;

import org.jspecify.annotations.NullMarked;
