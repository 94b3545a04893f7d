package org.vpshr.application.render.text;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.vpshr.application.json.JsonDocument;
import org.vpshr.application.json.Words;
import org.vpshr.domain.time.When;
import org.vpshr.projections.entries.Timeless;

/** What an answer by time leaves out, as JSON: how many, by how they relate to time. */
public final class TimelessJson {
    private TimelessJson() {}

    public static void in(JsonGenerator out, Timeless leftOut) throws IOException {
        JsonDocument.object(out, "leftOut", counts -> {
            for (Map.Entry<When.Mode, Integer> count : leftOut.counts().entrySet()) {
                counts.writeNumberField(Words.of(count.getKey()), count.getValue());
            }
        });
    }
}
