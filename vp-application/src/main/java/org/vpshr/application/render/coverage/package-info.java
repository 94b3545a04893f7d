/**
 * Which items of the guidelines are served by what, as a document. Begin with {@link
 * org.vpshr.application.render.coverage.CoverageMarkdown}.
 */
@NullMarked
package org.vpshr.application.render.coverage;

import org.jspecify.annotations.NullMarked;
