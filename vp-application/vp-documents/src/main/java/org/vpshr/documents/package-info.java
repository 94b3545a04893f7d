/**
 * The annual report as a document to hand in: one class for each format, with one {@code of}. What is printed is taken
 * from the HTML form of the report, so that no format shows what another does not. Begin with
 * {@link org.vpshr.documents.Pdf}.
 */
@NullMarked
package org.vpshr.documents;

import org.jspecify.annotations.NullMarked;
