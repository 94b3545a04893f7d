package org.vpshr.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.vpshr.application.input.ContributionFile;
import org.vpshr.application.receipt.CommandId;
import org.vpshr.application.receipt.Notice;
import org.vpshr.application.receipt.Receipt;
import org.vpshr.application.render.Json;
import org.vpshr.application.render.Markdown;
import org.vpshr.application.supposition.Supposition;

/** To record contributions, and to see what recording them would do. */
final class RecordingCalls {
    private static final Parameter DECIDED_ON = Parameter.query(
                    "decidedOn", "the position of the record that they were decided on: what changed since is refused")
            .asNumber();

    private RecordingCalls() {}

    static List<Endpoint> all() {
        return List.of(
                new Endpoint(
                        "record",
                        "POST",
                        "/contributions",
                        "Records all contributions of the body, or nothing of it.",
                        List.of(
                                Parameter.header(
                                        "Idempotency-Key",
                                        "by which they are recorded once, however often they are sent; without it, by"
                                                + " what they say"),
                                DECIDED_ON),
                        true,
                        List.of(MediaType.JSON),
                        201,
                        RecordingCalls::record),
                new Endpoint(
                        "suppose",
                        "POST",
                        "/suppositions",
                        "Tells what recording the contributions of the body would do, and records nothing.",
                        List.of(DECIDED_ON),
                        true,
                        List.of(MediaType.JSON, MediaType.MARKDOWN),
                        200,
                        RecordingCalls::suppose));
    }

    private static Response record(Call call) {
        try (ContributionFile file = ContributionBody.of(call.request())) {
            CommandId id = key(call.request()).map(CommandId::new).orElseGet(() -> CommandId.of(file));
            Receipt receipt = call.position("decidedOn")
                    .map(position -> call.access().decidedOn(position).record(file, id))
                    .orElseGet(() -> call.access().record(file, id));
            return Response.of(201, call.form().header(), json(receipt)).with("Cache-Control", "no-store");
        }
    }

    private static Response suppose(Call call) {
        try (ContributionFile file = ContributionBody.of(call.request())) {
            Supposition supposed = call.position("decidedOn")
                    .map(position -> call.access().decidedOn(position).suppose(file))
                    .orElseGet(() -> call.access().suppose(file));
            String text = call.form() == MediaType.JSON ? Json.of(supposed) : Markdown.of(supposed);
            return Response.of(200, call.form().header(), text).with("Cache-Control", "no-store");
        }
    }

    /** It may stand in quotation marks, as a string of a structured field (RFC 9651). */
    private static Optional<String> key(Request request) {
        List<String> keys = request.headers("Idempotency-Key");
        if (keys.size() > 1) {
            throw Refused.bad("there are several Idempotency-Keys", "send one");
        }
        return keys.stream().findFirst().map(key -> key.replaceFirst("^\"(.*)\"$", "$1"));
    }

    private static String json(Receipt receipt) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("first", receipt.first());
        body.put("last", receipt.last());
        body.put("count", receipt.count());
        ArrayNode findings = body.putArray("findings");
        for (Notice notice : receipt.notices()) {
            findings.addObject()
                    .put("place", notice.place())
                    .put("rule", notice.finding().rule().number())
                    .put("text", notice.finding().detail());
        }
        return body.toPrettyString() + "\n";
    }
}
