/**
 * What another version answers otherwise, as a document. Begin with {@link
 * org.vpshr.application.render.rehearsal.RehearsalMarkdown}.
 */
@NullMarked
package org.vpshr.application.render.rehearsal;

import org.jspecify.annotations.NullMarked;
