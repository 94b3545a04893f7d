package org.vpshr.spring;

import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.failure.FailureKind;

/** The properties do not say where the record is, or where its keys are, or contradict each other. */
public final class RecordNotConfigured extends Failure {
    private static final long serialVersionUID = 1L;

    RecordNotConfigured(String wrong, String remedy) {
        super(FailureKind.INPUT_REFUSED, wrong + "; " + remedy, remedy, null);
    }
}
