/**
 * Proofs as files that stand without the store. Begin with {@link org.vpshr.application.json.proof.ProofJson}.
 */
@NullMarked
package org.vpshr.application.json.proof;

import org.jspecify.annotations.NullMarked;
