/** The report as a Word document: its page walked through, part by part, and packed so that the same report is the same file. */
@NullMarked
package org.vpshr.documents.docx;

import org.jspecify.annotations.NullMarked;
