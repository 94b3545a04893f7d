/**
 * Checking a proof with nothing but the proof and what its reader trusts. Begin with {@link
 * org.vpshr.application.proof.check.Proofs}.
 */
@NullMarked
package org.vpshr.application.proof.check;

import org.jspecify.annotations.NullMarked;
