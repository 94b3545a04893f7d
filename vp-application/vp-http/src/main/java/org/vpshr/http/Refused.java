package org.vpshr.http;

import java.util.Objects;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.failure.FailureKind;

/** A request that says nothing to the record: there is no such call, or it is not one that can be understood. */
final class Refused extends Failure {
    private static final long serialVersionUID = 1L;

    private final transient Response response;

    Refused(int status, String type, String detail, String remedy) {
        this(detail, remedy, Problem.of(status, type, detail, remedy));
    }

    private Refused(String detail, String remedy, Response response) {
        super(FailureKind.INPUT_REFUSED, detail + "; " + remedy, remedy, null, false);
        this.response = response;
    }

    static Refused bad(Failure wrong) {
        return bad(Objects.requireNonNull(wrong.getMessage()), wrong.remedy());
    }

    static Refused bad(String detail, String remedy) {
        return new Refused(400, "bad-request", detail, remedy);
    }

    static Refused notAllowed(String allowed) {
        String detail = "it is not called so";
        String remedy = "use " + allowed;
        return new Refused(
                detail,
                remedy,
                Problem.of(405, "method-not-allowed", detail, remedy).with("Allow", allowed));
    }

    Response response() {
        return response;
    }
}
