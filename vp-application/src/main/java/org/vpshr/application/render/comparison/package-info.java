/**
 * What changed between two reconstructions, as a document. Begin with {@link
 * org.vpshr.application.render.comparison.ComparisonMarkdown}.
 */
@NullMarked
package org.vpshr.application.render.comparison;

import org.jspecify.annotations.NullMarked;
