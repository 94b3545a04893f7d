/** The page of a report: its text, sentence by sentence, with the two times above it and the life of each sentence. */
@NullMarked
package org.vpshr.page.report;

import org.jspecify.annotations.NullMarked;
