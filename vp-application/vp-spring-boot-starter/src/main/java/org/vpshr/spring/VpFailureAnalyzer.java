package org.vpshr.spring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.failure.FailureKind;

/** Says why the application does not start, and what to do, where the record is the reason. */
final class VpFailureAnalyzer extends AbstractFailureAnalyzer<Failure> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, Failure cause) {
        return new FailureAnalysis("The record cannot be opened. " + cause.getMessage(), action(cause), cause);
    }

    private static String action(Failure cause) {
        String remedy =
                Character.toUpperCase(cause.remedy().charAt(0)) + cause.remedy().substring(1) + ".";
        return cause.kind() == FailureKind.STORE_UNAVAILABLE
                ? remedy
                        + " Tables are made before the start by vp.migration.mode=before-start, where vp.migration.user"
                        + " or the role of the DataSource owns the schema."
                : remedy;
    }
}
