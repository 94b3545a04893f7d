/** The report as PDF: its page made ready for print, laid out, tagged, and finished so that the same report is the same file. */
@NullMarked
package org.vpshr.documents.pdf;

import org.jspecify.annotations.NullMarked;
