package org.vpshr.page;

import org.vpshr.application.failure.NothingToReport;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.failure.FailureKind;

/** What a browser is told of a failure. What is wrong with the store is for whoever keeps it, and not for who looks. */
final class Failures {
    private Failures() {}

    /** Of what may not be seen, it is not told that it is there. */
    static int status(FailureKind kind) {
        return switch (kind) {
            case INPUT_REFUSED, RULE_REFUSED -> 400;
            case NOT_PERMITTED, NOTHING_TO_REPORT -> 404;
            case OVERTAKEN, OUTCOME_UNKNOWN, KEY_UNAVAILABLE, STORE_UNAVAILABLE -> 503;
            case STORE_BROKEN, OUTPUT_NOT_WRITTEN -> 500;
        };
    }

    static String words(Failure failure) {
        return switch (status(failure.kind())) {
            case 400 -> failure.getMessage();
            case 404 -> failure instanceof NothingToReport ? wrong(failure) : "There is no such page.";
            default -> "The record cannot answer now.";
        };
    }

    /** Without what the command line would do about it. */
    private static String wrong(Failure failure) {
        String message = failure.getMessage();
        String remedy = "; " + failure.remedy();
        return message.endsWith(remedy) ? message.substring(0, message.length() - remedy.length()) : message;
    }
}
