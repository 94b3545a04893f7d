package org.vpshr.application.render.picture;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.vpshr.application.render.picture.drawing.PictureWords;
import org.vpshr.application.table.Tables;
import org.vpshr.projections.picture.Picture;

/** The table of a picture as CSV (RFC 4180), with names that are the same in every language. */
public final class PictureCsv {
    private PictureCsv() {}

    public static String of(Picture picture) {
        PictureTable table =
                PictureTable.of(picture, PictureWords.in(picture.heading().language()));
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns());
        table.rows()
                .forEach(row ->
                        rows.add(row.stream().map(PictureTable.Cell::stable).toList()));
        return new String(Tables.csv(rows), StandardCharsets.UTF_8);
    }
}
