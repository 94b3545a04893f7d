package org.vpshr.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.policy.Actor;
import org.vpshr.application.policy.Role;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.party.Country;

/** Requests as tests send them, and who is behind their tokens. */
public final class Calls {
    public static final String OPENING =
            "{\"contribution\":{\"by\":\"NL/ministry\",\"written\":\"2019-01-21\",\"for\":2018,\"evidence\":\"a letter\",\"audience\":\"public\"}}\n";

    private static final Country NL = new Country("NL");
    private static final Desk MINISTRY = Desk.parse("NL/ministry");
    private static final Map<String, Actor> ACTORS = Map.of(
            "editor", new Actor("user:1", NL, Set.of(Role.EDITOR), Set.of(MINISTRY), Circle.INTERNAL),
            "public", Actor.reader("user:2", "NL", Circle.PUBLIC),
            "nobody", new Actor("user:3", NL, Set.of(), Set.of(), Circle.INTERNAL));

    private Calls() {}

    public static RecordApi to(VoluntaryPrinciples record) {
        return RecordApi.of(record, Calls::actor);
    }

    public static Optional<Actor> actor(Request request) {
        return request.header("Authorization")
                .map(value -> value.replaceFirst("^Bearer ", ""))
                .map(ACTORS::get);
    }

    public static Request get(String target) {
        return as("editor", Request.of("GET", target));
    }

    public static Request post(String target, String body) {
        return as("editor", Request.of("POST", target))
                .with("Content-Type", "application/jsonl")
                .with(body.getBytes(StandardCharsets.UTF_8));
    }

    public static Request as(String who, Request request) {
        return request.with("Authorization", "Bearer " + who);
    }

    public static String context(String entry, String more) {
        return "{\"command\":\"engagement.DescribeContext\",\"subject\":\"engagement/NL/PE\",\"entry\":{\"id\":\""
                + entry + "\",\"text\":\"It is so.\",\"when\":\"2018-04\"" + more + "}}\n";
    }

    public static String amended(String entry, String text) {
        return "{\"command\":\"dossier.AmendEntry\",\"subject\":\"engagement/NL/PE\",\"entry\":\"" + entry
                + "\",\"change\":{\"text\":{\"en\":\"" + text
                + "\"}},\"reason\":\"it was otherwise\",\"authoriser\":\"the head of the desk\"}\n";
    }
}
