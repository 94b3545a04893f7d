/**
 * What became of plans and promises, as a document. Begin with {@link
 * org.vpshr.application.render.followup.FollowUpMarkdown}.
 */
@NullMarked
package org.vpshr.application.render.followup;

import org.jspecify.annotations.NullMarked;
