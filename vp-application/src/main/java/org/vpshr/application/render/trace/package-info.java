/**
 * The whole life of an entry, as a document or as PROV. Begin with {@link
 * org.vpshr.application.render.trace.TraceMarkdown}.
 */
@NullMarked
package org.vpshr.application.render.trace;

import org.jspecify.annotations.NullMarked;
