/**
 * Why a report prints an entry, or why not, as a document. Begin with {@link
 * org.vpshr.application.render.verdict.VerdictMarkdown}.
 */
@NullMarked
package org.vpshr.application.render.verdict;

import org.jspecify.annotations.NullMarked;
