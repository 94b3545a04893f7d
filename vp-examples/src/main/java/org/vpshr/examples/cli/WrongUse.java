package org.vpshr.examples.cli;

import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.failure.FailureKind;

/** The command line asks for what cannot be meant, or must not be done. Nothing was done. */
final class WrongUse extends Failure {
    private static final long serialVersionUID = 1L;

    /**
     * @param wrong what is wrong, in plain words
     * @param remedy what would be right
     */
    WrongUse(String wrong, String remedy) {
        super(FailureKind.INPUT_REFUSED, wrong + "; " + remedy, remedy, null);
    }
}
