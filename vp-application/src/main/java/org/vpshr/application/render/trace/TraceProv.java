package org.vpshr.application.render.trace;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.json.JsonDocument;
import org.vpshr.application.render.text.LaterMarks;
import org.vpshr.application.reports.EntryTrace;
import org.vpshr.domain.entry.Source;
import org.vpshr.projections.history.Cause;
import org.vpshr.projections.trace.Printing;
import org.vpshr.projections.trace.Trace;
import org.vpshr.projections.trace.Trace.Step;

/**
 * A trace as W3C PROV-JSON: each version of the statement, each source and each report is an entity, each recording an
 * activity, each desk an agent.
 */
public final class TraceProv {
    private static final String TYPE = "prov:type";

    private final Map<String, Map<String, Map<String, String>>> document = new LinkedHashMap<>();
    private final Map<Source, String> sources = new LinkedHashMap<>();
    private final String entry;

    private TraceProv(String entry) {
        this.entry = entry;
        List.of("entity", "activity", "agent").forEach(kind -> document.put(kind, new LinkedHashMap<>()));
    }

    public static String of(EntryTrace life) {
        return of(life.trace(), life.printings());
    }

    private static String of(Trace trace, List<Printing> printings) {
        TraceProv prov = new TraceProv(trace.entry().value());
        trace.steps().forEach(step -> prov.step(step, trace.steps()));
        printings.forEach(printing -> prov.printing(printing, trace.steps()));
        return JsonDocument.of(prov::write);
    }

    private void step(Step step, List<Step> life) {
        Cause cause = step.cause();
        String activity = "vp:event/" + cause.position();
        String agent = "vp:desk/" + cause.by();
        put("activity", activity, described(step));
        put("agent", agent, Map.of(TYPE, "prov:Organization"));
        relate("wasAssociatedWith", "prov:activity", activity, "prov:agent", agent);
        if (step.changes()) {
            version(step, activity, agent);
        } else if (step.takesBack()) {
            relate(
                    "wasInvalidatedBy",
                    "prov:entity",
                    version(latest(life, cause.position()).version()),
                    "prov:activity",
                    activity);
        }
    }

    private static Map<String, String> described(Step step) {
        Map<String, String> described = new TreeMap<>();
        described.put("prov:endTime", step.cause().recorded().toString());
        described.put(TYPE, "vp:" + step.cause().event());
        if (!step.reason().isEmpty()) {
            described.put("vp:reason", step.reason());
        }
        if (!step.authoriser().isEmpty()) {
            described.put("vp:authoriser", step.authoriser());
        }
        return described;
    }

    private void version(Step step, String activity, String agent) {
        String version = version(step.version());
        Map<String, String> said = new TreeMap<>(Map.of("prov:value", step.text(), TYPE, "vp:Statement"));
        if (!step.when().isEmpty()) {
            said.put("vp:when", step.when());
        }
        put("entity", version, said);
        relate("wasGeneratedBy", "prov:entity", version, "prov:activity", activity);
        relate("wasAttributedTo", "prov:entity", version, "prov:agent", agent);
        if (step.version() > 1) {
            derive(version, version(step.version() - 1));
        }
        step.attachments().forEach(file -> {
            String taken = "vp:sha256/" + file.digest();
            put("entity", taken, Map.of("prov:label", file.name(), TYPE, "vp:Attachment"));
            derive(version, taken);
        });
        step.sources().forEach(source -> {
            String taken = source(source);
            put("entity", taken, described(source));
            derive(version, taken);
        });
    }

    /** A report derives from the version that stood at the position from which it is made. */
    private void printing(Printing printing, List<Step> life) {
        String report = "vp:" + printing.report() + "/" + printing.asOf().replace(':', '/');
        String later = LaterMarks.words(printing.later());
        put(
                "entity",
                report,
                later.isEmpty() ? Map.of(TYPE, "vp:Report") : Map.of(TYPE, "vp:Report", "vp:saidLater", later));
        derive(report, version(latest(life, printing.position()).version()));
    }

    private static Step latest(List<Step> life, long position) {
        Optional<Step> latest = life.stream()
                .filter(step -> step.cause().position() <= position)
                .reduce((earlier, later) -> later);
        return latest.orElse(life.getFirst());
    }

    private String version(int number) {
        return "vp:entry/" + entry + "/v" + number;
    }

    private String source(Source source) {
        @Nullable String known = sources.get(source);
        String name = known == null ? "vp:entry/" + entry + "/source" + (sources.size() + 1) : known;
        sources.put(source, name);
        return name;
    }

    private static Map<String, String> described(Source source) {
        Map<String, String> described = new TreeMap<>();
        described.put("prov:label", source.title());
        described.put(TYPE, "vp:Source");
        if (!source.address().isEmpty()) {
            described.put("prov:location", source.address());
        }
        return described;
    }

    private void derive(String from, String ground) {
        relate("wasDerivedFrom", "prov:generatedEntity", from, "prov:usedEntity", ground);
    }

    private void put(String kind, String id, Map<String, String> attributes) {
        Map<String, String> sorted = new TreeMap<>(attributes);
        of(kind).putIfAbsent(id, sorted);
    }

    private void relate(String kind, String first, String one, String second, String other) {
        Map<String, String> ends = new LinkedHashMap<>();
        ends.put(first, one);
        ends.put(second, other);
        if (!of(kind).containsValue(ends)) {
            of(kind).put("_:" + kind + (of(kind).size() + 1), ends);
        }
    }

    private Map<String, Map<String, String>> of(String kind) {
        return document.computeIfAbsent(kind, k -> new LinkedHashMap<>());
    }

    private void write(JsonGenerator out) throws IOException {
        JsonDocument.object(out, "prefix", prefix -> prefix.writeStringField("vp", "https://vpshr.org/record/"));
        for (Map.Entry<String, Map<String, Map<String, String>>> kind : document.entrySet()) {
            JsonDocument.object(out, kind.getKey(), o -> all(o, kind.getValue()));
        }
    }

    private static void all(JsonGenerator out, Map<String, Map<String, String>> all) throws IOException {
        for (Map.Entry<String, Map<String, String>> one : all.entrySet()) {
            JsonDocument.object(out, one.getKey(), o -> attributes(o, one.getValue()));
        }
    }

    private static void attributes(JsonGenerator out, Map<String, String> attributes) throws IOException {
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            if (attribute.getKey().equals(TYPE)) {
                JsonDocument.object(out, TYPE, type -> {
                    type.writeStringField("$", attribute.getValue());
                    type.writeStringField("type", "prov:QUALIFIED_NAME");
                });
            } else {
                out.writeStringField(attribute.getKey(), attribute.getValue());
            }
        }
    }
}
