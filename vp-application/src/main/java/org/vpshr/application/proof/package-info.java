/**
 * Proofs against the head of a published report (RFC 9162), for those who do not have the store. Nothing here reads a
 * store; they are made in {@link org.vpshr.application.evidence} and checked in {@link
 * org.vpshr.application.proof.check}. Begin with {@link org.vpshr.application.proof.Proof}.
 */
@NullMarked
package org.vpshr.application.proof;

import org.jspecify.annotations.NullMarked;
