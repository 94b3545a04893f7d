package org.vpshr.application.json.line;

import java.util.stream.Stream;
import org.vpshr.application.json.InvalidJson;
import org.vpshr.application.json.codec.Shape;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Entry;

/**
 * A contribution says for whom it is, and what it brings is for these alone. A command that has no place for an audience is
 * told to everybody, or to the readers of the edition that it is about: what it tells is not taken out of a contribution
 * for fewer.
 */
final class LineAudience {
    private LineAudience() {}

    static void refuseIfNarrowed(Command command, Audience of) {
        Circle told = readers(command);
        if (of.circle().compareTo(told) > 0 && tellsOnItsOwn(command.getClass())) {
            throw new InvalidJson(
                    "what this command tells is for " + word(told) + ", and the contribution is for fewer",
                    "open a contribution of its own for it, with \"audience\" for " + word(told),
                    "command",
                    0);
        }
    }

    private static Circle readers(Command command) {
        return command.subject() instanceof AnnualReportId report && report.edition() != Edition.PUBLIC
                ? Circle.PLENARY
                : Circle.PUBLIC;
    }

    private static String word(Circle circle) {
        return circle == Circle.PUBLIC ? "everybody" : "the plenary";
    }

    /** Whether it has texts that whoever sees it may read, and says nowhere who that is. */
    static boolean tellsOnItsOwn(Class<?> command) {
        Shape shape = Shape.of(command);
        return shape.fields().stream().noneMatch(field -> isBound(field.raw()))
                && shape.fields().stream().anyMatch(Shape.Field::isTold);
    }

    private static boolean isBound(Class<?> type) {
        return Stream.of(Entry.class, Audience.class).anyMatch(each -> each.isAssignableFrom(type));
    }
}
