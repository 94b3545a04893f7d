package org.vpshr.application.render.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vpshr.application.json.Words;
import org.vpshr.application.render.picture.canvas.Markup;
import org.vpshr.application.render.picture.drawing.Drawing;
import org.vpshr.application.render.picture.drawing.PictureWords;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.picture.Gazetteer;
import org.vpshr.projections.picture.Lanes;
import org.vpshr.projections.picture.Panels;
import org.vpshr.projections.picture.Picture;
import org.vpshr.projections.picture.Sites;
import org.vpshr.projections.picture.YearCounts;

/**
 * The table that a picture shows, whole, however much of it is drawn.
 *
 * @param columns their stable names, as in {@code from}
 */
record PictureTable(List<String> columns, List<List<Cell>> rows) {

    /**
     * A cell.
     *
     * @param stable for programs: the same in every language where it is a word of ours
     * @param worded for readers
     */
    record Cell(String stable, String worded) {
        static Cell of(Object plain) {
            return new Cell(plain.toString(), plain.toString());
        }
    }

    static PictureTable of(Picture picture, PictureWords words) {
        return switch (picture) {
            case Lanes lanes -> of(lanes, words);
            case YearCounts counts -> of(counts, words);
            case Panels panels -> of(panels, words);
            case Sites sites -> of(sites);
        };
    }

    private static PictureTable of(Lanes lanes, PictureWords words) {
        boolean numbered = Drawing.isNumbered(lanes);
        List<List<Cell>> rows = new ArrayList<>();
        for (Lanes.Lane lane : lanes.lanes()) {
            for (Lanes.Bar bar : lane.bars()) {
                List<Cell> row = new ArrayList<>();
                row.add(numbered ? Cell.of(bar.number()) : new Cell(lane.band().word(), words.of(lane.band())));
                row.add(Cell.of(words.of(lane.label())));
                row.add(new Cell(bar.mark().word(), words.of(bar.mark())));
                row.add(Cell.of(bar.when().start()));
                String end = bar.when().end();
                row.add(new Cell(end, end.equals(bar.when().start()) ? "" : end));
                row.add(Cell.of(bar.entry().value()));
                if (numbered) {
                    row.add(Cell.of(bar.text()));
                }
                rows.add(row);
            }
        }
        return new PictureTable(
                numbered
                        ? List.of("number", "row", "mark", "from", "to", "entry", "text")
                        : List.of("band", "row", "mark", "from", "to", "entry"),
                rows);
    }

    private static PictureTable of(YearCounts counts, PictureWords words) {
        List<List<Cell>> rows = new ArrayList<>();
        for (YearCounts.Row row : counts.rows()) {
            for (Map.Entry<Integer, YearCounts.Cell> year : row.years().entrySet()) {
                rows.add(List.of(
                        new Cell(row.band().word(), words.of(row.band())),
                        Cell.of(words.of(row.label())),
                        Cell.of(year.getKey()),
                        Cell.of(year.getValue().surely()),
                        Cell.of(year.getValue().perhaps()),
                        Cell.of(year.getValue().planned())));
            }
        }
        return new PictureTable(List.of("band", "row", "year", "surely", "perhaps", "planned"), rows);
    }

    private static PictureTable of(Panels panels, PictureWords words) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Panels.Panel panel : panels.panels()) {
            for (Panels.Line line : panel.lines()) {
                for (Panels.Point point : line.points()) {
                    rows.add(List.of(
                            Cell.of(words.of(panel.about())),
                            Cell.of(panel.measure()),
                            Cell.of(panel.unit()),
                            Cell.of(words.of(line.part())),
                            new Cell(Words.of(line.kind()), words.of(line.kind())),
                            Cell.of(when(point)),
                            Cell.of(point.value()),
                            point.isBroken() ? new Cell("yes", words.of("yes")) : Cell.of(""),
                            Cell.of(point.entry().value())));
                }
            }
        }
        return new PictureTable(
                List.of("row", "measure", "unit", "part", "kind", "when", "value", "broken", "entry"), rows);
    }

    private static String when(Panels.Point point) {
        String start = point.when().start();
        return start.equals(point.when().end())
                ? start
                : start + "/" + point.when().end();
    }

    private static PictureTable of(Sites sites) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Sites.Site site : sites.sites()) {
            rows.add(List.of(
                    new Cell(site.country().map(Country::code).orElse(""), site.countryName()),
                    Cell.of(site.locality()),
                    Cell.of(site.point()
                            .map(Gazetteer.Point::latitude)
                            .map(Markup::number)
                            .orElse("")),
                    Cell.of(site.point()
                            .map(Gazetteer.Point::longitude)
                            .map(Markup::number)
                            .orElse("")),
                    Cell.of(String.join(
                            " ", site.entries().stream().map(EntryId::value).toList()))));
        }
        return new PictureTable(List.of("country", "place", "latitude", "longitude", "entries"), rows);
    }
}
