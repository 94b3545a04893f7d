/** The page of what was undertaken, and what became of it. Begin with {@link org.vpshr.page.followup.FollowUpPage}. */
@NullMarked
package org.vpshr.page.followup;

import org.jspecify.annotations.NullMarked;
