package org.vpshr.application.json.line;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vpshr.application.json.Catalogue;
import org.vpshr.application.json.codec.ContributionForm;
import org.vpshr.application.json.codec.FigureForm;
import org.vpshr.application.json.codec.Shape;
import org.vpshr.application.json.codec.TextForm;
import org.vpshr.application.json.codec.WhenForm;
import org.vpshr.domain.Command;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Revision;
import org.vpshr.domain.entry.Statement;
import org.vpshr.domain.entry.TextRevision;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.register.PersonName;
import org.vpshr.domain.report.Imprint;
import org.vpshr.domain.time.When;

/** The dotted paths of the fields of a line, and what stands at the end of each. */
final class FieldPaths {
    /** Records that are written as one text or as an object, and the record that the object is. */
    private static final Map<Class<?>, Class<?>> LONG_FORMS =
            Map.of(When.class, WhenForm.class, Audience.class, Audience.Limited.class, Figure.class, FigureForm.class);

    /** What a cell holds. */
    enum Leaf {
        TEXT,
        TEXTS,
        NUMBER,
        TRUTH
    }

    private final Optional<Class<? extends Command>> command;

    private FieldPaths(Optional<Class<? extends Command>> command) {
        this.command = command;
    }

    static FieldPaths of(String command) {
        return new FieldPaths(Catalogue.commands().typeOf(command));
    }

    static FieldPaths ofOpening() {
        return new FieldPaths(Optional.empty());
    }

    /** A path that is not known is a text; whoever reads the line refuses it. */
    Leaf leaf(List<String> path) {
        Class<?> root = path.getFirst().equals("contribution") ? ContributionForm.Line.class : command.orElse(null);
        return root == null ? Leaf.TEXT : leaf(root, path);
    }

    /** Whether the field may be emptied: it is one that a change of an entry names. */
    boolean empties(List<String> path) {
        return command.isPresent() && empties(command.get(), path);
    }

    private static boolean empties(Class<?> type, List<String> path) {
        List<String> rest = path.subList(1, path.size());
        return fields(type).stream()
                .filter(field -> field.name().equals(path.getFirst()))
                .anyMatch(field -> rest.isEmpty()
                        ? field.raw() == Revision.class
                        : field.raw() == TextRevision.class ? rest.size() == 1 : empties(field.raw(), rest));
    }

    private static Leaf leaf(Type told, List<String> path) {
        Type type = held(told);
        Class<?> raw = raw(type);
        if (path.isEmpty()) {
            return end(raw);
        }
        List<String> rest = path.subList(1, path.size());
        if (Collection.class.isAssignableFrom(raw)) {
            return leaf(element(type), rest);
        }
        return fields(raw).stream()
                .filter(field -> field.name().equals(path.getFirst()))
                .findFirst()
                .map(field -> leaf(field.type(), rest))
                .orElse(Leaf.TEXT);
    }

    private static Leaf end(Class<?> raw) {
        if (Collection.class.isAssignableFrom(raw)) {
            return Leaf.TEXTS;
        }
        if (raw == int.class || raw == Integer.class || raw == long.class || raw == Long.class) {
            return Leaf.NUMBER;
        }
        return raw == boolean.class ? Leaf.TRUTH : Leaf.TEXT;
    }

    /** All paths in the order of the record; what has a short form is one path. */
    List<String> all() {
        List<String> all = new ArrayList<>();
        if (command.isPresent()) {
            all.add("command");
            gather(command.get(), "", all);
        } else {
            gather(ContributionForm.class, "contribution.", all);
        }
        return List.copyOf(all);
    }

    private static void gather(Class<?> type, String before, List<String> all) {
        for (Shape.Field field : fields(type)) {
            String path = before + field.name();
            Type held = held(field.type());
            boolean many = Collection.class.isAssignableFrom(raw(held));
            Class<?> element = many ? raw(element(held)) : raw(held);
            boolean whole = LONG_FORMS.containsKey(element) && element != Figure.class
                    || fields(element).isEmpty();
            if (field.raw() == Contribution.class || field.raw() == Imprint.class) {
                continue;
            }
            if (whole) {
                all.add(path);
            } else {
                if (field.raw() == Revision.class) {
                    all.add(path);
                }
                gather(element, path + (many ? ".1." : "."), all);
            }
        }
    }

    /** The fields of what is written as an object; none of what is written as one text. */
    private static List<Shape.Field> fields(Class<?> raw) {
        Class<?> form = LONG_FORMS.getOrDefault(raw, raw);
        boolean text = raw == Statement.class
                || raw == TextRevision.class
                || raw == PersonName.class
                || TextForm.of(raw).isPresent();
        return text || !form.isRecord() ? List.of() : Shape.of(form).fields();
    }

    /** What is put in the place of a field is written as the field is. */
    private static Type held(Type type) {
        return raw(type) == Revision.class ? element(type) : type;
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType many ? many.getRawType() : type);
    }

    private static Type element(Type type) {
        return type instanceof ParameterizedType many ? many.getActualTypeArguments()[0] : String.class;
    }
}
