package org.vpshr.application.render.text;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.vpshr.application.json.JsonDocument;
import org.vpshr.application.json.Words;
import org.vpshr.projections.report.SaidLater;

/** The mark of a published version of which something was said later, where the version is named and not printed. */
public final class LaterMarks {
    private LaterMarks() {}

    /** As in {@code erratum of 2019-07-01, withdrawn on 2019-08-02}; empty where nothing was said. */
    public static String words(List<SaidLater> all) {
        return all.stream().map(LaterMarks::word).collect(Collectors.joining(", "));
    }

    private static String word(SaidLater said) {
        LocalDate day = said.recorded().atZone(ZoneOffset.UTC).toLocalDate();
        return switch (said.kind()) {
            case WITHDRAWN -> "withdrawn on " + day;
            case ERRATUM -> "erratum of " + day;
            case SUPPLEMENT -> "supplement of " + day;
            case TRANSLATION_CORRECTED -> "translation corrected on " + day;
            case REPLACED -> "replaced by version " + said.replacedBy() + " on " + day;
        };
    }

    /** The same as a field of what names the version. */
    public static void in(JsonGenerator out, List<SaidLater> all) throws IOException {
        if (!all.isEmpty()) {
            JsonDocument.objects(out, "saidLater", all, (o, said) -> {
                o.writeStringField("what", Words.of(said.kind()));
                o.writeNumberField("position", said.position());
                o.writeStringField("recorded", said.recorded().toString());
            });
        }
    }
}
