/**
 * Making evidence: the head of the tree that a published report bears, and proofs against it. Checking a proof needs
 * none of this: see {@link org.vpshr.application.proof}. Begin with {@link
 * org.vpshr.application.evidence.Evidence}.
 */
@NullMarked
package org.vpshr.application.evidence;

import org.jspecify.annotations.NullMarked;
