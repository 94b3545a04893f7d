package org.vpshr.application.dataset.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.application.dataset.column.Column;
import org.vpshr.application.dataset.column.DataTable;
import org.vpshr.application.given.Remade;
import org.vpshr.application.json.Catalogue;
import org.vpshr.application.json.JsonForm;
import org.vpshr.application.json.codec.DomainJson;
import org.vpshr.application.json.codec.Shape;
import org.vpshr.domain.Command;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.dossier.DossierEvent.PositionStated;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Link;
import org.vpshr.domain.given.Samples;
import org.vpshr.domain.register.Affiliation;
import org.vpshr.domain.register.PersonName;
import org.vpshr.domain.register.RegisterEvent;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.history.RecordedEvent;

/** Every field of every event stands in a column, and every field of every command: a new one is carried by construction. */
class EveryFieldTest {
    private static final ObjectMapper JSON = DomainJson.mapper(JsonForm.COMPARED);
    private static final Subject SUBJECT = Subject.parse("engagement/NL/PE");

    /** What a command says and no event has under the name, and why. */
    private static final Map<String, String> OF_COMMANDS = Map.of(
            "dossier.CorrectEntry.corrected", "the entry as it is then is the next row of entry_versions",
            "dossier.AmendEntry.change", "what it makes of the entry is the next row of entry_versions",
            "host.RecordFact.tags", "by what decisions of a ministry's own find it says nothing of the world",
            "register.RegisterPerson.name", "the name of a person is told by parties, which knows who is erased",
            "dossier.RefineWhen.when", "the time of the event is called after",
            "report.PublishReport.digest", "what it was published by is the imprint",
            "report.ReissueReport.digest", "what it was published by is the imprint");

    private static Stream<Class<? extends DomainEvent>> events() {
        return Catalogue.events().types().values().stream();
    }

    private static Stream<String> commands() {
        return Catalogue.commands().types().keySet().stream();
    }

    private static List<Map<String, Object>> rows(DomainEvent event) {
        List<Map<String, Object>> rows = new ArrayList<>();
        AllTables tables =
                new AllTables((table, cells) -> rows.add(row(table, cells)), Circle.INTERNAL, LocalDate.of(2026, 1, 1));
        if (event instanceof RegisterEvent) {
            tables.register(new RecordedEvent(2, Instant.EPOCH, registered(event)));
            tables.register(new RecordedEvent(1, Instant.EPOCH, event));
        } else if (event.touches().isEmpty()) {
            tables.alone(new RecordedEvent(1, Instant.EPOCH, event));
        } else {
            told(event, tables);
        }
        tables.end();
        return rows;
    }

    private static DomainEvent registered(DomainEvent event) {
        Contribution by = Samples.full().contribution();
        return event.subject() instanceof Subject.PersonId person
                ? new RegisterEvent.PersonRegistered(person, by, Samples.full().of(PersonName.class))
                : new RegisterEvent.OrganisationRegistered(event.subject(), by, "Some name", Affiliation.COMPANY);
    }

    /** What is told of a party is about it. */
    private static DomainEvent sample(Class<? extends DomainEvent> kind) {
        DomainEvent event = Samples.full().of(kind);
        Subject party = Subject.parse(kind.getSimpleName().startsWith("Person") ? "person/koch" : "organisation/ogp");
        return event instanceof RegisterEvent
                ? Remade.of(event, part -> part instanceof Subject ? party : part)
                : event;
    }

    private static Map<String, Object> row(DataTable<?> table, @Nullable Object[] cells) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("table", table.name());
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != null) {
                row.put(table.columns().get(i).name(), cells[i]);
            }
        }
        return row;
    }

    private static void told(DomainEvent event, AllTables tables) {
        Entries known = new Entries();
        List<RecordedEvent> told = new ArrayList<>();
        named(event).forEach(id -> known.apply(new RecordedEvent(1, Instant.EPOCH, begun(id))));
        EntryId touched = event.touches().orElseThrow();
        if (!(event instanceof org.vpshr.domain.CarriesEntry)) {
            told.add(new RecordedEvent(2, Instant.EPOCH, begun(touched)));
        }
        told.add(new RecordedEvent(3, Instant.EPOCH, event));
        told.forEach(known::apply);
        tables.entry(known.find(touched).orElseThrow(), told, known);
    }

    private static Set<EntryId> named(DomainEvent event) {
        Set<EntryId> named = new TreeSet<>(event.refersTo());
        event.statedEntry().map(Entry::links).orElse(List.of()).stream()
                .map(Link::to)
                .forEach(named::add);
        return named;
    }

    private static DomainEvent begun(EntryId id) {
        return new PositionStated(
                SUBJECT, Entry.of(id.value(), "It is so.", Samples.full().contribution()));
    }

    private static Set<String> texts(JsonNode value) {
        Set<String> texts = new TreeSet<>();
        if (value.isValueNode()) {
            texts.addAll(parts(value.asText()));
        } else {
            value.forEach(within -> texts.addAll(texts(within)));
        }
        texts.remove("");
        return texts;
    }

    /** Places and links stand in two columns, and persons are told by their names: of those here none is known. */
    private static List<String> parts(String text) {
        return text.matches("[A-Z]{2}:[A-Z].*|partOf:.*|restsOn:.*")
                ? List.of(text.substring(text.indexOf(':') + 1))
                : List.of(text.replaceAll("\\{[a-z]+}", "[erased]"));
    }

    private static Set<String> cells(List<Map<String, Object>> rows) {
        Set<String> cells = new TreeSet<>();
        rows.forEach(row -> row.values().forEach(cell -> {
            cells.add(cell.toString());
            cells.addAll(Arrays.asList(cell.toString().split(" ")));
        }));
        return cells;
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_an_event_says_in_fields_of_its_own_stands_in_a_row(Class<? extends DomainEvent> kind) {
        DomainEvent event = sample(kind);
        ObjectNode own = JSON.valueToTree(event);
        for (Shape.Field field : Shape.of(kind).fields()) {
            if (!FactFields.whereElse(kind, field).isEmpty()) {
                own.remove(field.name());
            }
        }

        List<Map<String, Object>> facts = rows(event).stream()
                .filter(row -> List.<Object>of(1L, 3L).contains(row.getOrDefault("position", 0L)))
                .toList();

        assertThat(facts).isNotEmpty();
        assertThat(cells(facts)).containsAll(texts(own));
    }

    @Test
    void what_an_entry_says_stands_in_a_row() {
        Entry entry = Samples.attributed().of(PositionStated.class).entry();

        List<Map<String, Object>> rows = rows(new PositionStated(SUBJECT, entry));

        assertThat(cells(rows)).containsAll(texts(JSON.valueToTree(entry)));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void what_a_command_says_has_a_column(String name) {
        Class<? extends Command> type = Catalogue.commands().typeOf(name).orElseThrow();
        String home = name.substring(0, name.indexOf('.'));
        Set<String> columns = AllTables.all().stream()
                .filter(table -> table.name().startsWith(home + "_facts") || home.equals("matter"))
                .flatMap(table -> Stream.concat(
                        Stream.of(table.name()), table.columns().stream().map(Column::name)))
                .collect(Collectors.toSet());

        for (Shape.Field field : Shape.of(type).fields()) {
            if (FactFields.whereElse(type, field).isEmpty() && !OF_COMMANDS.containsKey(name + "." + field.name())) {
                String snake = field.name().replaceAll("(\\p{Lu})", "_$1").toLowerCase(java.util.Locale.ROOT);
                assertThat(columns)
                        .as(name + "." + field.name())
                        .anyMatch(column -> column.startsWith(snake)
                                || column.startsWith("stated_" + snake)
                                || column.endsWith("_" + snake)
                                || isMatter(field));
            }
        }
    }

    private static boolean isMatter(Shape.Field field) {
        return org.vpshr.domain.matter.Matter.class.isAssignableFrom(field.raw());
    }

    @Test
    void what_is_excused_is_there() {
        assertThat(OF_COMMANDS.keySet()).allSatisfy(path -> {
            int dot = path.lastIndexOf('.');
            Class<? extends Command> type =
                    Catalogue.commands().typeOf(path.substring(0, dot)).orElseThrow();
            assertThat(Shape.of(type).fields()).extracting(Shape.Field::name).contains(path.substring(dot + 1));
        });
    }

    @Test
    void every_gathering_is_among_the_events() {
        Set<String> sorts = Set.of("EventKind", "MeetingKind", "PlenaryKind", "BodyMeeting");
        List<Class<? extends DomainEvent>> gatherings = events().filter(kind -> Shape.of(kind).fields().stream()
                        .anyMatch(field -> sorts.contains(field.raw().getSimpleName())))
                .toList();

        assertThat(gatherings)
                .hasSize(5)
                .allSatisfy(kind ->
                        assertThat(rows(Samples.full().of(kind))).anyMatch(row -> "events".equals(row.get("table"))));
    }

    @Test
    void every_column_says_what_it_means() {
        List<String> silent = AllTables.all().stream()
                .flatMap(table -> table.columns().stream()
                        .filter(column -> column.says().matches("[,;].*|\\s*"))
                        .map(column -> table.name() + "." + column.name()))
                .toList();

        assertThat(silent).isEmpty();
        assertThat(AllTables.all()).allSatisfy(table -> assertThat(table.says()).matches("[A-Z][^:].*\\w\\."));
    }

    @Test
    void every_reference_is_to_a_key() {
        Map<String, DataTable<?>> byName =
                AllTables.all().stream().collect(Collectors.toMap(DataTable::name, table -> table));

        assertThat(AllTables.all())
                .allSatisfy(table -> assertThat(table.foreignKeys())
                        .allSatisfy(key -> assertThat(Optional.ofNullable(byName.get(key.table())))
                                .get()
                                .satisfies(other -> assertThat(other.key()).isEqualTo(key.columns()))));
    }
}
