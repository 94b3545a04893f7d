package org.vpshr.application.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.application.given.Keys;
import org.vpshr.application.given.Lines;
import org.vpshr.application.given.Rewritten;
import org.vpshr.application.given.Stretched;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.json.Catalogue;
import org.vpshr.application.json.stored.EventFormat;
import org.vpshr.application.json.stored.Metadata;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.LedgerCondition;
import org.vpshr.application.ledger.row.NewRow;
import org.vpshr.application.ledger.row.StoredEvent;
import org.vpshr.application.privacy.EventKeys;
import org.vpshr.application.privacy.TextVault;
import org.vpshr.application.transfer.Export;
import org.vpshr.application.transfer.Import;
import org.vpshr.domain.Command;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.boundary.Tag;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.given.Samples;
import org.vpshr.domain.text.AtMost;
import org.vpshr.domain.text.Extent;

/** Whatever may be said at most is read again, by the reader that everybody uses, here and in a copy of the record. */
class AtTheBoundsTest {
    private static final Metadata BY_SOMEBODY = new Metadata("user:1", Optional.empty(), Optional.empty(), List.of());

    @TempDir
    Path directory;

    static Stream<Class<? extends DomainEvent>> events() {
        return Catalogue.events().types().values().stream();
    }

    static Stream<Class<? extends Command>> commands() {
        return Catalogue.commands().types().values().stream();
    }

    private static DomainEvent sample(Class<? extends DomainEvent> type) {
        return Samples.full().of(type);
    }

    private static NewRow row(EventWriter writer, DomainEvent event) {
        SortedSet<String> tags =
                event.tags().stream().map(Tag::toString).collect(Collectors.toCollection(TreeSet::new));
        return writer.row(UUID.randomUUID().toString(), event, BY_SOMEBODY, tags);
    }

    @ParameterizedTest
    @MethodSource("events")
    void each_text_of_an_event_alone(Class<? extends DomainEvent> type) {
        try (EventKeys keys = Keys.in(directory)) {
            TextVault vault = new TextVault(keys);
            EventWriter writer = new EventWriter(new EventFormat(), vault);
            EventReader reader = new EventReader(new EventFormat(), vault);
            Record sample = (Record) sample(type);
            for (int text = 0; text < Stretched.texts(sample); text++) {
                DomainEvent event = (DomainEvent) Stretched.one(sample, text);
                NewRow row = row(writer, event);

                assertThat(reader.read(stored(row), EventReader.Opening.ALL)).isEqualTo(event);
            }
        }
    }

    /** A list that many events have, such as the places of an entry, is tried in the first of them. */
    @Test
    void each_list_of_an_event_alone() {
        Set<String> tried = new HashSet<>();
        try (EventKeys keys = Keys.in(directory)) {
            TextVault vault = new TextVault(keys);
            EventWriter writer = new EventWriter(new EventFormat(), vault);
            EventReader reader = new EventReader(new EventFormat(), vault);
            for (Class<? extends DomainEvent> type : events().toList()) {
                Record sample = (Record) sample(type);
                List<String> lists = lists(sample);
                for (int list = 0; list < lists.size(); list++) {
                    if (tried.add(lists.get(list))) {
                        DomainEvent event = (DomainEvent) withLongList(sample, list);

                        assertThat(reader.read(stored(row(writer, event)), EventReader.Opening.ALL))
                                .isEqualTo(event);
                    }
                }
            }
        }
        assertThat(tried).hasSizeGreaterThan(20);
    }

    private static List<String> lists(Record sample) {
        List<String> met = new ArrayList<>();
        Rewritten.of(sample, (value, component) -> {
            if (value instanceof List<?> list && !list.isEmpty()) {
                met.add(component.getDeclaringRecord().getName() + "." + component.getName());
            }
            return null;
        });
        return met;
    }

    /** The same record where its own form does not let one say a thing so often. */
    private static Record withLongList(Record sample, int which) {
        int[] met = {0};
        return Rewritten.of(
                sample,
                (value, component) -> value instanceof List<?> list && !list.isEmpty() && met[0]++ == which
                        ? Collections.nCopies(most(component), list.getFirst())
                        : null);
    }

    private static int most(RecordComponent component) {
        AtMost bound = component.getAnnotation(AtMost.class);
        return bound == null ? Extent.LIST : Math.toIntExact(bound.value());
    }

    private static StoredEvent stored(NewRow row) {
        return new StoredEvent(
                1,
                0,
                row.type(),
                row.version(),
                row.facts(),
                row.commitments(),
                row.texts().apply(1));
    }

    @Test
    void all_texts_of_all_events_together_also_in_a_copy() {
        List<DomainEvent> events = new ArrayList<>();
        events().forEach(type -> {
            Record sample = (Record) sample(type);
            events.add((DomainEvent) Stretched.whole(sample, Extent.WHOLE / Stretched.texts(sample)));
        });
        ByteArrayOutputStream exported = new ByteArrayOutputStream();
        try (EventKeys keys = Keys.in(directory);
                Ledger ledger = Ledger.open(directory.resolve("record.db"), InstantSource.system());
                Ledger copy = Ledger.open(directory.resolve("copy.db"), InstantSource.system())) {
            TextVault vault = new TextVault(keys);
            EventWriter writer = new EventWriter(new EventFormat(), vault);
            EventReader reader = new EventReader(new EventFormat(), vault);
            for (DomainEvent event : events) {
                ledger.append(LedgerCondition.none(), List.of(row(writer, event)));
            }

            new Export(ledger).to(exported);
            NamedResource file = new NamedResource("history", () -> new ByteArrayInputStream(exported.toByteArray()));
            new Import(copy, file, read -> Optional.empty(), before -> {}).run();

            for (Ledger each : List.of(ledger, copy)) {
                List<DomainEvent> read = new ArrayList<>();
                each.forEach(0, Long.MAX_VALUE, row -> read.add(reader.read(row)));
                assertThat(read).isEqualTo(events);
                assertThat(each.verify().whole()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void one_character_more_is_refused_with_its_field(Class<? extends Command> type) {
        Record command = (Record) Samples.full().of(type);
        Extent.check(command);

        for (int text = 0; text < Stretched.texts(command); text++) {
            Extent.check(Stretched.one(command, text));
            Record tooLong = Stretched.beyond(command, text);
            if (!tooLong.equals(command)) {
                assertThatThrownBy(() -> Extent.check(tooLong))
                        .isInstanceOfSatisfying(
                                InvalidValue.class,
                                refused -> assertThat(refused.place()).isPresent());
            }
        }
    }

    @Test
    void what_cannot_be_seen_or_read_is_refused_by_whichever_way_it_comes() {
        for (String bad :
                List.of("\u0000", "\u001b[2J", "\u009b", "\u202e", "\u2028", "\u200b", "\ufeff", "\ud800", "\uffff")) {
            Command command = Lines.command(Lines.registerPerson("koch", "Jo Example"));
            Record spoilt = new org.vpshr.domain.register.RegisterCommand.RegisterPerson(
                    command.subject(),
                    command.contribution(),
                    new org.vpshr.domain.register.PersonName("koch", "Jo" + bad + "Example"));

            assertThatThrownBy(() -> Extent.check(spoilt))
                    .isInstanceOfSatisfying(
                            InvalidValue.class,
                            refused -> assertThat(refused.place().orElseThrow().field())
                                    .isEqualTo("name.full"))
                    .hasMessageNotContaining("Jo");
        }
    }
}
