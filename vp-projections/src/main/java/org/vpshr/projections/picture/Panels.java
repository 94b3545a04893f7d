package org.vpshr.projections.picture;

import java.util.List;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.matter.Indicator;
import org.vpshr.domain.measure.Quantity;

/**
 * What was measured, each measure on axes of its own.
 *
 * @param heading what it is of
 * @param panels one for each measure
 */
public record Panels(Heading heading, List<Panel> panels) implements Picture {

    /** Takes copies of its lists. */
    public Panels {
        panels = List.copyOf(panels);
    }

    /**
     * One measure.
     *
     * @param about of what it is measured
     * @param measure what is measured; empty where {@code about} says it
     * @param unit what one of it is; empty where {@code about} says it
     * @param lines its series
     */
    public record Panel(RowLabel about, String measure, String unit, List<Line> lines) {
        /** Takes copies of its lists. */
        public Panel {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Its readings of one part and kind, in the order of their times.
     *
     * @param part of what it is; an empty name for the whole
     * @param kind whether it was read, or set, or is expected
     * @param points its readings
     */
    public record Line(RowLabel part, Indicator.Kind kind, List<Point> points) {
        /** Takes copies of its lists. */
        public Line {
            points = List.copyOf(points);
        }
    }

    /**
     * A reading.
     *
     * @param when for when it was read
     * @param value what was read, with its bound
     * @param isBroken whether it is measured otherwise than the one before, so that both cannot be compared
     * @param entry the entry that it rests on
     */
    public record Point(Stretch when, Quantity value, boolean isBroken, EntryId entry) {}

    @Override
    public boolean isEmpty() {
        return panels.isEmpty();
    }
}
