/**
 * What people have not recorded yet, kept where the record is: each draft for whoever made it, few, and for days. Begin with
 * {@link org.vpshr.examples.ministry.draft.Drafts}. What a draft says is for other packages to know.
 */
@NullMarked
package org.vpshr.examples.ministry.draft;

import org.jspecify.annotations.NullMarked;
