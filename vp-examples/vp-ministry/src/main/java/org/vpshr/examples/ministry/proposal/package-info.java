/**
 * What somebody would record: shown first with what it would change, recorded when they say so. Until then it is
 * a draft, which nobody else is shown.
 */
@NullMarked
package org.vpshr.examples.ministry.proposal;

import org.jspecify.annotations.NullMarked;
