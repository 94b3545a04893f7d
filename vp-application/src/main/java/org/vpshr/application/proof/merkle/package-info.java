/**
 * The tree of hashes over the ledger as RFC 9162 has it: leaves, inclusion and consistency paths, roots. Nothing but
 * hashes is known here. Begin with {@link org.vpshr.application.proof.merkle.MerkleTree}.
 */
@NullMarked
package org.vpshr.application.proof.merkle;

import org.jspecify.annotations.NullMarked;
