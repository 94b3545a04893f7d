package org.vpshr.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.vpshr.application.failure.StaleDecision;
import org.vpshr.domain.failure.BrokenRule;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.failure.FailureKind;
import org.vpshr.domain.failure.InputPlace;

/**
 * What went wrong, as problem details (RFC 9457): its type is the kind of the failure, and beside what the standard has stand
 * the remedy, the rule and the place.
 */
final class Problem {
    static final String TYPE = "application/problem+json";
    private static final String URN = "urn:vpshr:problem:";
    private static final String AGAIN = "1";

    private Problem() {}

    /** The name of the type of a kind, such as {@code rule-refused}. */
    static String word(FailureKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static int status(Failure failure) {
        return failure instanceof StaleDecision ? 409 : status(failure.kind());
    }

    static int status(FailureKind kind) {
        return switch (kind) {
            case INPUT_REFUSED -> 400;
            case RULE_REFUSED -> 422;
            case NOT_PERMITTED -> 403;
            case NOTHING_TO_REPORT -> 404;
            case OVERTAKEN, OUTCOME_UNKNOWN, KEY_UNAVAILABLE, STORE_UNAVAILABLE -> 503;
            case STORE_BROKEN, OUTPUT_NOT_WRITTEN -> 500;
        };
    }

    /** What is wrong with the store is told to the host, which reads its log, and not to whoever asks. */
    static boolean isOfTheHost(Failure failure) {
        return status(failure) >= 500;
    }

    static Response of(Failure failure) {
        int status = status(failure);
        Response response = response(status, body(failure));
        return status == 503 ? response.with("Retry-After", AGAIN) : response;
    }

    /** Of a request that says nothing to the record. */
    static Response of(int status, String type, String detail, String remedy) {
        ObjectNode body = body(type, status, detail, remedy);
        return response(status, body);
    }

    private static Response response(int status, ObjectNode body) {
        return Response.of(status, TYPE, body.toPrettyString() + "\n").with("Cache-Control", "no-store");
    }

    private static ObjectNode body(String type, int status, String detail, String remedy) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("type", URN + type);
        body.put("title", type.replace('-', ' '));
        body.put("status", status);
        body.put("detail", detail);
        body.put("remedy", remedy);
        return body;
    }

    private static ObjectNode body(Failure failure) {
        if (isOfTheHost(failure)) {
            return body(
                    word(failure.kind()),
                    status(failure),
                    "the record cannot answer now",
                    failure.kind() == FailureKind.OUTCOME_UNKNOWN
                            ? "send it again with the same Idempotency-Key"
                            : "try again, and tell whoever keeps the record");
        }
        ObjectNode body = body(word(failure.kind()), status(failure), failure.getMessage(), failure.remedy());
        failure.rule().ifPresent(rule -> body.set("rule", rule(rule)));
        failure.place().ifPresent(place -> body.set("place", place(place)));
        if (failure instanceof StaleDecision stale) {
            body.put("decidedOn", stale.decidedOn());
            ArrayNode changes = body.putArray("changes");
            stale.changes()
                    .forEach(change -> changes.addObject()
                            .put("position", change.position())
                            .put("recorded", change.recorded().toString())
                            .put("event", change.event())
                            .put("subject", change.subject())
                            .put("entry", change.entry()));
        }
        if (!failure.further().isEmpty()) {
            ArrayNode further = body.putArray("further");
            failure.further().forEach(other -> further.add(body(other)));
        }
        return body;
    }

    private static ObjectNode rule(BrokenRule rule) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("number", rule.number())
                .put("text", rule.text())
                .put("ground", rule.ground());
    }

    private static ObjectNode place(InputPlace place) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("line", place.line())
                .put("column", place.column())
                .put("field", place.field());
    }
}
