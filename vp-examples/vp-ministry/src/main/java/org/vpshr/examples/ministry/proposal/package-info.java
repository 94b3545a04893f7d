/**
 * What somebody would record: shown first with what it would change, recorded when they say so. Until then it is in their
 * session alone.
 */
@NullMarked
package org.vpshr.examples.ministry.proposal;

import org.jspecify.annotations.NullMarked;
