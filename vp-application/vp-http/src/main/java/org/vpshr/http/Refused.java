package org.vpshr.http;

/** A request that says nothing to the record: there is no such call, or it is not one that can be understood. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Response response;

    Refused(Response response) {
        super("HTTP " + response.status(), null, false, false);
        this.response = response;
    }

    static Refused bad(String detail, String remedy) {
        return new Refused(Problem.of(400, "bad-request", detail, remedy));
    }

    Response response() {
        return response;
    }
}
