package org.vpshr.application.reference;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vpshr.application.json.Catalogue;
import org.vpshr.application.json.grammar.LineGrammar;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.StableName;

/** All events on one page, in Markdown: what each says, which command makes it, what reads it and where it is printed. */
final class EventsPage {
    private static final List<String> OF_EVERY_EVENT = List.of("subject", "entry", "contribution", "after");
    private static final String GOLDEN = "../src/test/resources/golden/";
    private static final String HEAD = """
        # Events

        <!-- Written from the code by a test (CataloguesTest), which also holds it. Not to be edited. -->

        What is recorded: %d events by their stable names, which never change. Their fields are told in the forms of \
        lines; how the facts of each are stored says the [schema](events.schema.json), with a definition for each name, \
        and the golden file, which is a stored sample and is never changed once a version is out. In both, a number \
        stands in the place of each free text: [decision 25](decisions/025-the-stored-form.md). What all \
        have is not repeated: the subject, and the entry or the contribution that it comes from \
        ([contributions](contributions.md)). To add one: [contributing](../../.github/CONTRIBUTING.md#add-an-event).

        **Made by.** The command whose line to copy is recorded as it. **Read by.** The packages of \
        `org.vpshr.projections` that name its type, and those that ask it for what most events do not answer. Beside \
        these, each event that brings or changes an entry is read by all views of entries: %s. **In a report.** What \
        the report prints of the line to copy, for readers within the government.

        """;

    private final Map<String, List<RecordedLine>> lines;
    private final EventReaders readers;
    private final Map<String, String> sentences;
    private final Map<String, String> components;

    EventsPage(Map<String, RecordedLine> lines, Map<String, String> sentences, Map<String, String> components)
            throws IOException {
        this.readers = new EventReaders();
        this.lines = CataloguePages.byEvent(lines);
        this.sentences = sentences;
        this.components = components;
    }

    String all() {
        Map<String, Class<? extends DomainEvent>> events = Catalogue.events().types();
        StringBuilder page =
                new StringBuilder(String.format(Locale.ROOT, HEAD, events.size(), links(readers.ofEntries().stream())));
        String home = "";
        for (Map.Entry<String, Class<? extends DomainEvent>> event : events.entrySet()) {
            String own = event.getKey().substring(0, event.getKey().indexOf('.'));
            page.append(own.equals(home) ? "" : "## " + own + "\n\n");
            home = own;
            page.append(event(event.getKey(), event.getValue()));
        }
        return page + CataloguePages.references(references(events.values()));
    }

    private SortedMap<String, String> references(Collection<Class<? extends DomainEvent>> events) {
        SortedMap<String, String> found = new TreeMap<>();
        events.forEach(event -> found.put("`" + outermost(event) + "`", CataloguePages.source(outermost(event))));
        readers.all().forEach(view -> found.put(view, CataloguePages.view(view)));
        return found;
    }

    private String event(String name, Class<? extends DomainEvent> type) {
        int version = type.getAnnotation(StableName.class).version();
        String golden = name + "-" + version + ".json";
        return "### " + name + "\n\n" + CataloguePages.plain(sentences.getOrDefault(name, "")) + "\n\n"
                + "- version " + version + "; [golden file](" + GOLDEN + golden
                + ") and [schema](events.schema.json), declared in [`" + outermost(type) + "`]\n"
                + "- made by " + madeBy(name) + "\n"
                + readBy(type)
                + "- in a report: "
                + lines.getOrDefault(name, List.of()).stream()
                        .sorted(Comparator.comparing((RecordedLine line) -> !line.isPrinted()))
                        .findFirst()
                        .map(CataloguePages::printed)
                        .orElse("")
                + "\n\n"
                + fields(name, type);
    }

    private static String outermost(Class<?> type) {
        return type.getEnclosingClass() == null ? type.getSimpleName() : outermost(type.getEnclosingClass());
    }

    private String fields(String name, Class<? extends DomainEvent> type) {
        String all = FieldList.of(LineGrammar.event(type), "").stream()
                .filter(field -> !field.path().contains(".") && !OF_EVERY_EVENT.contains(field.path()))
                .map(field -> "- `" + field.path() + "`: "
                        + CataloguePages.plain(components.getOrDefault(name + "." + field.path(), field.says())) + " ("
                        + VocabularyText.details(field) + ")\n")
                .collect(Collectors.joining());
        return all.isEmpty() ? "" : "Fields\n\n" + all + "\n";
    }

    private String madeBy(String name) {
        return lines.getOrDefault(name, List.of()).stream()
                .map(line -> CataloguePages.command(line.command()))
                .collect(Collectors.joining(", "));
    }

    private String readBy(Class<?> type) {
        String named = links(readers.byType(type).stream());
        String asked = EventReaders.ownAnswers(type).stream()
                .map(this::asked)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
        String both = Stream.of(named, asked).filter(words -> !words.isEmpty()).collect(Collectors.joining("; "));
        return "- read by " + (both.isEmpty() ? "the views of entries alone" : both) + "\n";
    }

    private String asked(String question) {
        SortedSet<String> views = readers.asking(question);
        return views.isEmpty() ? "" : links(views.stream()) + " by its `" + question + "`";
    }

    private static String links(Stream<String> views) {
        return views.map(view -> "[" + view + "]").collect(Collectors.joining(", "));
    }
}
