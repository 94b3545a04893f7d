package org.vpshr.application.axon;

import static net.jqwik.api.Combinators.combine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.noteGroup;
import static org.vpshr.application.given.Lines.openCase;
import static org.vpshr.application.given.Lines.registerPerson;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import org.vpshr.application.given.Folder;
import org.vpshr.application.given.Keys;
import org.vpshr.application.given.Ticking;
import org.vpshr.application.json.stored.EventFormat;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.privacy.EventKeys;
import org.vpshr.application.privacy.TextVault;
import org.vpshr.domain.Aggregates;
import org.vpshr.domain.rule.RuleViolation;

/** A decision that goes on from a state reached before is the one that all events lead to. */
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

    private static List<String> recorded(Ledger ledger) {
        return ledger.page(0, 1000).stream()
                .map(row -> row.type() + new String(row.facts(), StandardCharsets.UTF_8))
                .toList();
    }

    @Property(seed = "1")
    void with_and_without_states_the_same_is_decided(@ForAll("lines") List<String> lines) {
        try (Folder folder = Folder.fresh();
                Ledger one = Ledger.open(folder.file("one"), new Ticking());
                Ledger other = Ledger.open(folder.file("other"), new Ticking());
                EventKeys oneKeys = Keys.in(folder.file("keys-one"));
                EventKeys otherKeys = Keys.in(folder.file("keys-other"));
                Commands keeping = over(one, new TextVault(oneKeys))) {
            for (String line : lines) {
                try (Commands forgetting = over(other, new TextVault(otherKeys))) {
                    assertThat(outcome(keeping, line)).as(line).isEqualTo(outcome(forgetting, line));
                }
            }
            assertThat(recorded(one)).isEqualTo(recorded(other));
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

    private static String amendment(String command, String group, String entry, String field) {
        return "{\"command\":\"dossier." + command + "\",\"subject\":\"workinggroup/PE/" + group + "\",\"entry\":\""
                + entry + "\"," + field + "\"reason\":\"r\",\"authoriser\":\"a\"}";
    }
}
