package org.vpshr.application.proof;

/** Something about the record that can be checked without it. */
public sealed interface Proof permits InclusionProof, ConsistencyProof {

    /**
     * {@return whether its hashes lead to the roots of the heads that it names} Whether those are to be trusted is
     * another matter.
     */
    boolean holds();
}
