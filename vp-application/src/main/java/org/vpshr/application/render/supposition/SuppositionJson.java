package org.vpshr.application.render.supposition;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.json.JsonDocument;
import org.vpshr.application.json.Words;
import org.vpshr.application.render.comparison.ComparisonJson;
import org.vpshr.application.render.coverage.CoverageJson;
import org.vpshr.application.render.followup.FollowUpJson;
import org.vpshr.application.supposition.Difference;
import org.vpshr.application.supposition.Refusal;
import org.vpshr.application.supposition.Supposition;
import org.vpshr.domain.failure.BrokenRule;
import org.vpshr.domain.failure.InputPlace;
import org.vpshr.projections.followup.Undertaking;

/** A supposition as JSON. */
public final class SuppositionJson {
    private SuppositionJson() {}

    public static String of(Supposition supposition) {
        return JsonDocument.of(out -> {
            out.writeBooleanField("accepted", supposition.accepted());
            JsonDocument.objects(out, "files", supposition.parts(), SuppositionJson::part);
            JsonDocument.objects(out, "differences", supposition.differences(), SuppositionJson::difference);
        });
    }

    private static void part(JsonGenerator out, Supposition.Part part) throws IOException {
        JsonDocument.optional(out, "name", part.name());
        out.writeNumberField("events", part.events());
        out.writeBooleanField("recordedBefore", part.before());
        JsonDocument.objects(out, "refusals", part.refusals(), SuppositionJson::refusal);
        JsonDocument.objects(out, "findings", part.notices(), (o, notice) -> {
            JsonDocument.optional(o, "place", notice.place());
            JsonDocument.rule(o, "rule", notice.finding().rule().code());
            o.writeStringField("detail", notice.finding().detail());
        });
    }

    private static void refusal(JsonGenerator out, Refusal refusal) throws IOException {
        out.writeStringField("kind", Words.of(refusal.failure().kind()));
        out.writeStringField("message", refusal.failure().getMessage());
        out.writeStringField("remedy", refusal.failure().remedy());
        numbers(out, refusal);
        if (refusal.follows()) {
            out.writeArrayFieldStart("onlyBecauseRefused");
            for (String place : refusal.because()) {
                out.writeString(place);
            }
            out.writeEndArray();
        }
        JsonDocument.objects(out, "becauseOf", refusal.grounds(), SuppositionJson::ground);
    }

    private static void numbers(JsonGenerator out, Refusal refusal) throws IOException {
        Map<String, Integer> numbers = new TreeMap<>();
        refusal.failure()
                .place()
                .map(InputPlace::line)
                .filter(line -> line > 0)
                .ifPresent(line -> numbers.put("line", line));
        refusal.failure()
                .place()
                .map(InputPlace::column)
                .filter(column -> column > 0)
                .ifPresent(column -> numbers.put("column", column));
        for (Map.Entry<String, Integer> number : numbers.entrySet()) {
            out.writeNumberField(number.getKey(), number.getValue());
        }
        Optional<BrokenRule> broken = refusal.failure().rule();
        if (broken.isPresent()) {
            JsonDocument.rule(out, "rule", broken.get().code());
            out.writeStringField("ruleText", broken.get().text());
        }
    }

    private static void ground(JsonGenerator out, Refusal.Ground ground) throws IOException {
        out.writeNumberField("position", ground.position());
        out.writeStringField("recorded", ground.recorded().toString());
        out.writeStringField("event", ground.event());
        JsonDocument.optional(out, "entry", ground.entry());
        JsonDocument.optional(out, "from", ground.supposed());
    }

    private static void difference(JsonGenerator out, Difference difference) throws IOException {
        out.writeStringField("report", difference.report().toString());
        out.writeStringField("audience", Words.of(difference.audience()));
        out.writeBooleanField("printedOtherwise", difference.otherwise());
        JsonDocument.objects(out, "changes", difference.comparison().changes(), ComparisonJson::change);
        JsonDocument.objects(out, "promises", difference.promises(), SuppositionJson::promise);
        JsonDocument.objects(out, "items", difference.items(), (o, item) -> {
            JsonDocument.object(o, "before", b -> CoverageJson.line(b, item.before()));
            JsonDocument.object(o, "after", a -> CoverageJson.line(a, item.after()));
        });
    }

    private static void promise(JsonGenerator out, Difference.Promise promise) throws IOException {
        @Nullable Undertaking was = promise.was();
        @Nullable Undertaking would = promise.would();
        if (was != null) {
            JsonDocument.object(out, "before", o -> FollowUpJson.undertaking(o, was));
        }
        if (would != null) {
            JsonDocument.object(out, "after", o -> FollowUpJson.undertaking(o, would));
        }
    }
}
