/**
 * What recording would do, as a document. Begin with {@link
 * org.vpshr.application.render.supposition.SuppositionMarkdown}.
 */
@NullMarked
package org.vpshr.application.render.supposition;

import org.jspecify.annotations.NullMarked;
