package org.vpshr.application.dataset.column;

import java.util.List;
import org.vpshr.application.json.Words;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;

/** How it stands in columns who may see something. */
public final class AudienceColumns {
    private AudienceColumns() {}

    public static List<Column<Audience>> of(String prefix) {
        return List.of(
                Column.of(
                        prefix + "circle",
                        Circle.class,
                        "who may see it: all, the participants of the initiative, or the ministry itself",
                        audience -> Words.of(audience.circle())),
                Column.of(
                        prefix + "ground",
                        ColumnType.TEXT,
                        "why only they; empty for what is public, and for whom the ground is not",
                        audience -> audience instanceof Audience.Limited limited
                                ? FigureColumns.readable(limited.ground())
                                : null),
                Column.of(
                        prefix + "review",
                        ColumnType.DAY,
                        "the day on which that is looked at again",
                        audience -> audience instanceof Audience.Limited limited ? limited.review() : null));
    }
}
