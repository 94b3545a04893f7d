/**
 * What makes tampering evident to those who do not have the store: the tree of hashes over the ledger (RFC 9162), proofs
 * of it, and the signature of a published head. Nothing here reads a store or a format. Begin with {@link
 * org.vpshr.application.proof.merkle.MerkleTree} and {@link org.vpshr.application.signing.SignedTreeHead}.
 */
@NullMarked
package org.vpshr.application.proof;

import org.jspecify.annotations.NullMarked;
