package org.vpshr.application.axon;

import static net.jqwik.api.Combinators.combine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.noteGroup;
import static org.vpshr.application.given.Lines.openCase;
import static org.vpshr.application.given.Lines.registerPerson;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import org.vpshr.application.events.EventReader;
import org.vpshr.application.given.Folder;
import org.vpshr.application.given.Keys;
import org.vpshr.application.json.stored.EventFormat;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.privacy.EventKeys;
import org.vpshr.application.privacy.TextVault;
import org.vpshr.domain.Aggregate;
import org.vpshr.domain.Aggregates;
import org.vpshr.domain.Command;
import org.vpshr.domain.Decision;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.boundary.Boundary;
import org.vpshr.domain.boundary.Tag;
import org.vpshr.domain.given.Ticking;
import org.vpshr.domain.rule.RuleViolation;

/** What is decided on states that were kept, and on events out of their order, is what all events lead to in their order. */
class AnyDecisionsTest {
    private static final String SPEAKER = "\"who\":[{\"party\":\"person:p-1\",\"as\":\"speaker\"}]";

    private final EventFormat format = new EventFormat();
    private final Set<Boolean> accepted = new HashSet<>();

    private Commands over(Ledger ledger, TextVault vault) {
        return Commands.over(ledger, format, vault, Aggregates::initial, UUID::randomUUID);
    }

    private String outcome(Commands commands, String line) {
        try {
            String findings = commands.send(command(line)).toString();
            accepted.add(true);
            return findings;
        } catch (RuleViolation e) {
            accepted.add(false);
            return String.valueOf(e.getMessage());
        }
    }

    /** What the domain alone decides on all that bears on the command, as it was recorded. */
    private static String decided(Ledger ledger, EventReader events, String line, List<DomainEvent> expected) {
        Command command = command(line);
        Boundary boundary = Boundary.of(command);
        Set<String> tags = boundary.tags().stream().map(Tag::toString).collect(Collectors.toSet());
        Aggregate state = Aggregates.initial(boundary.subject());
        for (StoredRow row : ledger.bearing(tags, 0, Long.MAX_VALUE)) {
            state = state.evolve(events.read(row));
        }
        try {
            Decision decision = state.decide(command);
            expected.addAll(decision.events());
            return decision.findings().toString();
        } catch (RuleViolation e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Property(seed = "1")
    void on_kept_states_the_same_is_decided_as_on_all_events_in_order(@ForAll("lines") List<String> lines) {
        try (Folder folder = Folder.fresh();
                Ledger ledger = Ledger.open(folder.file("one"), new Ticking());
                EventKeys keys = Keys.in(folder.file("keys-one"));
                Commands keeping = over(ledger, new TextVault(keys))) {
            EventReader events = new EventReader(format, new TextVault(keys));
            List<DomainEvent> expected = new ArrayList<>();
            for (String line : lines) {
                String alone = decided(ledger, events, line, expected);
                assertThat(outcome(keeping, line)).as(line).isEqualTo(alone);
            }
            assertThat(ledger.page(0, 1000)).extracting(events::read).isEqualTo(expected);
        }
    }

    @AfterProperty
    void some_were_accepted_and_some_refused() {
        assertThat(accepted).containsOnly(true, false);
    }

    /** Commands that refer to one another, to persons and to other groups, some right and some not. */
    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> groups = Arbitraries.of("gt-0", "gt-1", "gt-2");
        Arbitrary<String> entries = Arbitraries.integers().between(1, 12).map(number -> "e-" + number);
        Arbitrary<String> persons = Arbitraries.of("p-0", "p-1", "p-2");
        return Arbitraries.oneOf(
                        combine(groups, entries).as((group, entry) -> noteGroup(group, entry)),
                        persons.map(person -> registerPerson(person, "Jo Example")),
                        combine(groups, entries).as((group, entry) -> openCase(group, entry)),
                        combine(groups, entries).as((group, entry) -> with(openCase(group, entry), SPEAKER)),
                        combine(groups, entries, entries)
                                .as((group, entry, before) ->
                                        with(openCase(group, entry), "\"links\":[\"follows:" + before + "\"]")),
                        combine(groups, entries)
                                .as((group, entry) ->
                                        amendment("MoveEntry", group, entry, "\"to\":\"workinggroup/PE/gt-0\",")),
                        combine(groups, entries).as(AnyDecisionsTest::contradict),
                        combine(groups, entries).as(AnyDecisionsTest::refine),
                        combine(groups, entries).as((group, entry) -> amendment("WithdrawEntry", group, entry, "")))
                .list()
                .ofMaxSize(30)
                .map(AnyDecisionsTest::afterThreeGroups);
    }

    private static List<String> afterThreeGroups(List<String> lines) {
        List<String> all = new ArrayList<>(
                List.of(noteGroup("gt-0", "group-0"), noteGroup("gt-1", "group-1"), noteGroup("gt-2", "group-2")));
        all.addAll(lines);
        return all;
    }

    private static String with(String line, String field) {
        return line.replace("\"when\"", field + ",\"when\"");
    }

    private static String contradict(String group, String entry) {
        return "{\"command\":\"dossier.ContradictEntry\",\"subject\":\"workinggroup/PE/" + group + "\",\"entry\":\""
                + entry
                + "\",\"rival\":{\"claim\":\"It was not so.\",\"source\":{\"title\":\"t\"}},\"preferred\":\"recorded\",\"reason\":\"r\"}";
    }

    private static String refine(String group, String entry) {
        return "{\"command\":\"dossier.RefineWhen\",\"subject\":\"workinggroup/PE/" + group + "\",\"entry\":\"" + entry
                + "\",\"when\":\"2018-03-02\",\"source\":{\"title\":\"t\"}}";
    }

    private static String amendment(String command, String group, String entry, String field) {
        return "{\"command\":\"dossier." + command + "\",\"subject\":\"workinggroup/PE/" + group + "\",\"entry\":\""
                + entry + "\"," + field + "\"reason\":\"r\",\"authoriser\":\"a\"}";
    }
}
