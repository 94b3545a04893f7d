package org.vpshr.application.render.picture;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.vpshr.application.json.JsonDocument;
import org.vpshr.application.render.picture.drawing.Drawing;
import org.vpshr.application.render.picture.drawing.PictureWords;
import org.vpshr.projections.picture.Heading;
import org.vpshr.projections.picture.Picture;

/** The tables of pictures as JSON. */
public final class PictureJson {
    private PictureJson() {}

    public static String of(Picture picture) {
        return JsonDocument.of(out -> fields(out, picture));
    }

    /** A list of all of them. */
    public static String of(List<Picture> pictures) {
        return JsonDocument.ofAll(pictures, PictureJson::fields);
    }

    private static void fields(JsonGenerator out, Picture picture) throws IOException {
        PictureWords words = PictureWords.in(picture.heading().language());
        Heading heading = picture.heading();
        Drawing drawing = Drawing.of(picture, words);
        out.writeStringField("picture", heading.kind().word());
        out.writeStringField("government", heading.government().code());
        if (heading.year().isPresent()) {
            out.writeNumberField("year", heading.year().getAsInt());
        }
        JsonDocument.optional(out, "group", heading.name());
        out.writeStringField("asOf", heading.day().toString());
        out.writeStringField("language", heading.language().code());
        out.writeStringField("title", drawing.title());
        out.writeStringField("description", drawing.description());
        PictureTable table = PictureTable.of(picture, words);
        JsonDocument.objects(out, "rows", table.rows(), (row, cells) -> {
            for (int i = 0; i < cells.size(); i++) {
                row.writeStringField(table.columns().get(i), cells.get(i).stable());
            }
        });
    }
}
