package org.vpshr.examples.cli;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.input.AttachedFiles;
import org.vpshr.application.input.ContributionFile;
import org.vpshr.application.input.NamedResource;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject;
import org.vpshr.domain.dossier.Medium;
import org.vpshr.domain.engagement.EventKind;
import org.vpshr.domain.entry.Attachment;
import org.vpshr.domain.entry.Attribute;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.entry.Link;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.entry.Statement;
import org.vpshr.domain.measure.Quantity;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.Place;
import org.vpshr.domain.register.PersonName;
import org.vpshr.domain.report.Imprint;
import org.vpshr.domain.report.Seal;
import org.vpshr.domain.text.Label;
import org.vpshr.domain.text.OneLine;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.workinggroup.Office;
import org.vpshr.examples.history.ExampleHistory;

/**
 * An example history in which every text that is free to be anything says something more. The fields are found by
 * reflection: a text is changed unless it is known to be a name, a number, a time or an address.
 */
final class HostileHistory {
    private static final Attribute CASE = Attribute.of("minbuza", "case", "2025-4711");

    private static final Set<Class<?>> NOT_FREE = Set.of(
            EventKind.class,
            Office.class,
            EntryId.class,
            Desk.class,
            Language.class,
            Link.class,
            Quantity.class,
            Country.class,
            Place.class,
            FuzzyDate.class,
            Span.class,
            Seal.class,
            Imprint.class);
    /** Keys of the template and of the guidelines, a place where a file is, and a proof. */
    private static final Set<String> NOT_FREE_TEXTS = Set.of("section", "address", "digest", "item");

    private final UnaryOperator<String> more;
    private final AttachedFiles attached;
    private final Set<String> changed = new TreeSet<>();

    private HostileHistory(UnaryOperator<String> more, Path files) throws IOException {
        this.more = more;
        Files.writeString(Files.createDirectory(files).resolve("programme.txt"), "A programme.");
        this.attached = AttachedFiles.in(files);
    }

    /**
     * Fills the store.
     *
     * @return the fields that were changed, by record and name
     */
    static Set<String> fill(Path store, String example, UnaryOperator<String> more) throws IOException {
        HostileHistory history = new HostileHistory(more, store.resolveSibling("files"));
        Instant[] now = {Instant.EPOCH};
        try (VoluntaryPrinciples record =
                VoluntaryPrinciples.open(Options.of(store).withClock(() -> now[0]))) {
            for (String file : ExampleHistory.of(example).files()) {
                now[0] = LocalDate.parse(file.substring(0, 10))
                        .atTime(LocalTime.NOON)
                        .toInstant(ZoneOffset.UTC);
                history.record(record, "/" + example + "/" + file);
            }
            if (example.equals("netherlands")) {
                now[0] = Instant.parse("2023-07-02T12:00:00Z");
                history.record(record, "/hostile/later.jsonl");
            }
        }
        return history.changed;
    }

    private void record(VoluntaryPrinciples record, String file) {
        NamedResource resource = new NamedResource(
                file, () -> Objects.requireNonNull(ExampleHistory.class.getResourceAsStream(file), file));
        ContributionFile.read(resource, attached)
                .forEach(command -> record.recordAll(List.of((Command) value(command)), attached));
    }

    /** The fields of a type that are free texts, by record and name. */
    static Set<String> freeTexts(Class<?> type) {
        Set<String> found = new TreeSet<>();
        gather(type, found, new LinkedHashSet<>());
        return found;
    }

    private static void gather(Class<?> type, Set<String> found, Set<Class<?>> seen) {
        if (type.isSealed() && !isNotFree(type)) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(sub -> gather(sub, found, seen));
        }
        if (!type.isRecord() || isNotFree(type) || !seen.add(type)) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() == String.class && !NOT_FREE_TEXTS.contains(component.getName())) {
                found.add(name(type, component));
            }
            gather(component.getType(), found, seen);
            if (component.getGenericType() instanceof java.lang.reflect.ParameterizedType many) {
                Arrays.stream(many.getActualTypeArguments())
                        .filter(Class.class::isInstance)
                        .forEach(element -> gather((Class<?>) element, found, seen));
            }
        }
    }

    private static String name(Class<?> type, RecordComponent component) {
        return type.getSimpleName() + "." + component.getName();
    }

    private static boolean isNotFree(Class<?> type) {
        return NOT_FREE.contains(type) || Subject.class.isAssignableFrom(type) || Party.class.isAssignableFrom(type);
    }

    private Object value(Object value) {
        return switch (value) {
            case Statement statement -> statement(statement);
            case Attachment file ->
                new Attachment(
                        // what no name of a file can hold is left out of it
                        inOneLine(said("Attachment.name", file.name())).replaceAll("[/\\:]", "_"),
                        file.type(),
                        file.size(),
                        file.digest(),
                        file.open());
            case Attribute attribute ->
                new Attribute(
                        attribute.namespace(),
                        attribute.name(),
                        inOneLine(said("Attribute.value", attribute.value())),
                        attribute.open());
            // no example has an attribute
            case Entry entry -> record(entry.attributes().isEmpty() ? entry.with(CASE) : entry);
            case PersonName name -> new PersonName(name.person(), inOneLine(said("PersonName.full", name.full())));
            case Record record -> isNotFree(record.getClass()) ? record : record(record);
            case List<?> list -> list.stream().map(this::value).toList();
            case Set<?> set ->
                set.stream().map(this::value).collect(java.util.stream.Collectors.toCollection(LinkedHashSet::new));
            case Collection<?> other -> throw new AssertionError("a collection of another kind " + other.getClass());
            default -> value;
        };
    }

    private Statement statement(Statement statement) {
        SortedMap<Language, String> texts = new TreeMap<>();
        statement.texts().forEach((language, text) -> texts.put(language, said("Statement.texts", text)));
        return new Statement(texts);
    }

    private Object record(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> component(record, component))
                .toArray();
        try {
            Constructor<?> constructor = record.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(record + " cannot be made anew", e);
        }
    }

    private @Nullable Object component(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            Object value = component.getAccessor().invoke(record);
            if (value instanceof String text) {
                return text(record, component, text);
            }
            return value == null ? null : value(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(component + " cannot be read", e);
        }
    }

    private String text(Record record, RecordComponent component, String text) {
        boolean free = !NOT_FREE_TEXTS.contains(component.getName());
        if (component.getName().equals("address") && (record instanceof Source || record instanceof Medium)) {
            return text.startsWith("http") ? text + "?x=\"><script>location='https://example.org/'</script>" : text;
        }
        if (!free || text.isEmpty()) {
            return text;
        }
        String said = said(name(record.getClass(), component), text);
        return isOfOneLine(component) ? inOneLine(said) : said;
    }

    private static boolean isOfOneLine(RecordComponent component) {
        return component.isAnnotationPresent(OneLine.class) || component.isAnnotationPresent(Label.class);
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\s", " ").strip();
    }

    private String said(String field, String text) {
        changed.add(field);
        return more.apply(text);
    }
}
