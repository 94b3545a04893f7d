/**
 * What happened when, as a document, a table or a calendar. Begin with {@link
 * org.vpshr.application.render.timeline.TimelineMarkdown}.
 */
@NullMarked
package org.vpshr.application.render.timeline;

import org.jspecify.annotations.NullMarked;
