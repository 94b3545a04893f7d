package org.vpshr.application.dataset.content;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vpshr.application.dataset.column.OwnColumns;
import org.vpshr.application.json.codec.Shape;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.boundary.Tag;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryRevision;
import org.vpshr.domain.matter.Matter;
import org.vpshr.domain.register.PersonName;
import org.vpshr.domain.report.Imprint;

/** Which fields of an event have columns of their own, in which table. */
public final class FactFields {
    /** What is told elsewhere or by nobody, and why. */
    private static final Map<Class<?>, String> ELSEWHERE = Map.of(
            Entry.class, "what an entry says is told by entry_versions and the tables of its parts",
            EntryRevision.class, "what an amendment makes of an entry is the next row of entry_versions",
            Contribution.class, "who wrote it, when and on what evidence are columns of every row",
            Imprint.class, "by what a published version is known again is for vp verify, and says nothing of the world",
            PersonName.class, "the name of a person is told by parties, which knows who is erased");

    private static final Set<String> SHARED = Set.of("subject", "entry");

    private FactFields() {}

    /** Why a field of the record has no columns of its own; empty where it has. */
    public static String whereElse(Class<?> event, Shape.Field field) {
        if (SHARED.contains(field.name())) {
            return "which subject and which entry are columns of every row";
        }
        if (field.type().getTypeName().contains(Tag.class.getName())) {
            return "by what decisions of a ministry's own find it says nothing of the world";
        }
        return ELSEWHERE.getOrDefault(field.raw(), "");
    }

    /** The table that tells of events of the kind. */
    static String table(String name, Class<? extends DomainEvent> type) {
        return matter(type)
                .findFirst()
                .map(field -> plural(field.name()))
                .orElseGet(() -> name.substring(0, name.indexOf('.')) + "_facts");
    }

    static String says(String table, List<Class<? extends DomainEvent>> kinds) {
        return table.endsWith("_facts")
                ? "What was recorded, a row for each event: "
                        + kinds.stream().map(Class::getSimpleName).collect(Collectors.joining(", "))
                        + ". A column is empty for kinds that have no such field."
                : "What entries of the kind " + kinds.getFirst().getSimpleName() + " tell, a row each.";
    }

    static void add(OwnColumns own, Class<? extends DomainEvent> type) {
        Set<String> left = new TreeSet<>();
        for (Shape.Field field : Shape.of(type).fields()) {
            if (!whereElse(type, field).isEmpty()) {
                left.add(field.name());
            }
        }
        if (matter(type).findFirst().isPresent()) {
            own.addWithin(type, left);
        } else {
            own.add(type, "", left);
        }
    }

    private static Stream<Shape.Field> matter(Class<?> type) {
        return Shape.of(type).fields().stream().filter(field -> Matter.class.isAssignableFrom(field.raw()));
    }

    private static String plural(String name) {
        return name.endsWith("y") ? name.substring(0, name.length() - 1) + "ies" : name + "s";
    }
}
