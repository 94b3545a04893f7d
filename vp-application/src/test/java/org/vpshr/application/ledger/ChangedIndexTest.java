package org.vpshr.application.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.given.Tampering;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.receipt.CommandId;
import org.vpshr.domain.Subject.PersonId;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.party.Country;

/**
 * The index of tags is changed from outside, with nothing to be seen of it but by the full check. Every answer and every
 * decision is what it was before, or is refused.
 */
@SuppressWarnings("NullAway.Init")
class ChangedIndexTest {
    private static final Country NL = new Country("NL");
    private static final List<String> PARTS = List.of("", ".keys", ".master", ".checkpoint");
    private static final int MEETINGS = 260;
    private static final NamedResource AMENDMENTS = lines(
            "{'command': 'dossier.CorrectEntry', 'subject': 'engagement/NL/PE', 'corrected': {'id': 'wrong', 'text':"
                    + " 'Right.', 'when': '2025-04'}, 'reason': 'R', 'authoriser': 'A'}",
            "{'command': 'dossier.CorrectEntry', 'subject': 'engagement/NL/PE', 'corrected': {'id': 'old', 'text':"
                    + " 'Right.', 'when': '2024-04'}, 'reason': 'R', 'authoriser': 'A'}",
            "{'command': 'dossier.WithdrawEntry', 'subject': 'engagement/NL/PE', 'entry': 'withdrawn', 'reason': 'R',"
                    + " 'authoriser': 'A'}",
            "{'command': 'dossier.RestrictEntry', 'subject': 'engagement/NL/PE', 'entry': 'hidden', 'audience':"
                    + " {'circle': 'internal', 'ground': 'G', 'review': '2030-01-01'}}");

    @TempDir
    private Path folder;

    private Path whole;
    private int copies;

    private final Map<String, Function<VoluntaryPrinciples, Object>> answers = new TreeMap<>();

    /** The last of them in the order of their names is taken, and the others are refused or told to be there. */
    private final Map<String, Function<VoluntaryPrinciples, Object>> decisions = new TreeMap<>();

    /** The sums as they were sealed first, as a statement that puts them back. */
    private String sealedFirst;

    @BeforeEach
    void a_record_whose_sums_were_sealed_twice() throws SQLException {
        whole = folder.resolve("whole.db");
        try (VoluntaryPrinciples record = open(whole)) {
            record.record(lines(
                    "{'command': 'register.RegisterPerson', 'subject': 'person/kk', 'name': 'Karla Kruger'}",
                    "{'command': 'register.RegisterOrganisation', 'subject': 'organisation/mine', 'name': 'The Mine',"
                            + " 'affiliation': 'company'}",
                    "{'command': 'commitment.JoinInitiative', 'subject': 'commitment/NL', 'as': 'full', 'founder': false,"
                            + " 'entry': {'id': 'join', 'text': 'Joined.', 'when': '2009', 'who': [{'party': 'gov:NL',"
                            + " 'as': 'participant'}]}}",
                    held("wrong"),
                    held("withdrawn"),
                    held("hidden"),
                    held("left"),
                    held("old").replace("2025-04", "2024-04")));
            record.record(AMENDMENTS, new CommandId("once"));
            record.record(lines(meetings("early")));
            sealedFirst = sealed();
            record.record(lines(meetings("late")));
            assertThat(record.reports().of(NL, 2024).now().sections()).isNotEmpty();
        }
        assertThat(sealed()).isNotEqualTo(sealedFirst);
        for (Circle audience : Circle.values()) {
            answers.put(
                    "report for " + audience,
                    record ->
                            record.reports().of(NL, 2025).forAudience(audience).now());
            answers.put(
                    "report of a year with little for " + audience,
                    record ->
                            record.reports().of(NL, 2024).forAudience(audience).now());
            answers.put(
                    "report with a half of it for " + audience,
                    record ->
                            record.reports().of(NL, 2025).forAudience(audience).asOf(MEETINGS));
            answers.put(
                    "trace for " + audience,
                    record -> record.reports()
                            .trace(new EntryId("wrong"), record.head().position(), NL, audience));
        }
        answers.put("what binds", record -> record.history().binding());
        answers.put("what is about a person", record -> record.history().about(new PersonId("kk")));
        decisions.put("the same again", record -> record.record(AMENDMENTS, new CommandId("once")));
        decisions.put("an entry that is there", record -> record.record(lines(held("left"))));
        decisions.put("a name that is known", record -> record.record(lines(held("named", "Karla Kruger came."))));
        decisions.put(
                "joined already",
                record ->
                        record.record(lines("{'command': 'commitment.JoinInitiative', 'subject': 'commitment/NL', 'as':"
                                + " 'full', 'founder': false, 'entry': {'id': 'again', 'text': 'Joined.', 'when': '2010', 'who':"
                                + " [{'party': 'gov:NL', 'as': 'participant'}]}}")));
        decisions.put("some entry that is new", record -> record.record(lines(held("new"))));
    }

    private static String held(String id) {
        return held(id, "They met about " + id + ".");
    }

    private static String held(String id, String text) {
        return "{'command': 'engagement.HoldEvent', 'subject': 'engagement/NL/PE', 'kind': 'roundtable', 'entry': {'id': '"
                + id + "', 'text': '" + text + "', 'when': '2025-04'}}";
    }

    private static String[] meetings(String name) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < MEETINGS; i++) {
            lines.add(held(name + "-" + i));
        }
        return lines.toArray(String[]::new);
    }

    private static NamedResource lines(String... lines) {
        String all = "{'contribution': {'by': 'NL/human-rights', 'written': '2026-03-01', 'evidence': 'E', 'audience':"
                + " 'public'}}\n" + String.join("\n", lines) + "\n";
        byte[] bytes = all.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return new NamedResource("lines", () -> new ByteArrayInputStream(bytes));
    }

    private VoluntaryPrinciples open(Path file) {
        return VoluntaryPrinciples.open(Options.of(file).withState(file.resolveSibling(file.getFileName() + ".state")));
    }

    private Path copy() throws IOException {
        Path copy = folder.resolve("copy-" + copies++ + ".db");
        for (String part : PARTS) {
            Files.copy(Path.of(whole + part), Path.of(copy + part));
        }
        return copy;
    }

    private List<String> asked(String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + whole);
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private String sealed() throws SQLException {
        return asked(
                        "select 'update tag_sum set position = ' || position || ', hash = ' || quote(hash) || ', sealed = ' ||"
                                + " quote(sealed) from tag_sum")
                .getFirst();
    }

    /** What is answered and decided once the store was changed, each told as it was answered, or refused. */
    private Map<String, String> told(String... changes) throws IOException {
        Map<String, String> told = new TreeMap<>();
        Path file = copy();
        Tampering.with(file, changes);
        for (Map<String, Function<VoluntaryPrinciples, Object>> questions : List.of(answers, decisions)) {
            try (VoluntaryPrinciples record = open(file)) {
                questions.forEach((name, question) -> told.put(name, told(record, question)));
            }
        }
        return told;
    }

    private static String told(VoluntaryPrinciples record, Function<VoluntaryPrinciples, Object> question) {
        try {
            return question.apply(record).toString();
        } catch (StoreBroken refused) {
            return "refused";
        } catch (Failure other) {
            return other.getClass().getSimpleName() + ": " + other.getMessage();
        }
    }

    private static List<String> changes(String of) {
        return List.of(
                "delete from tag where " + of,
                "delete from tag where position % 2 = 0 and " + of,
                "delete from tag where position % 2 = 1 and " + of,
                "delete from tag where position = (select min(position) from tag where " + of + ") and " + of,
                "delete from tag where position = (select max(position) from tag where " + of + ") and " + of,
                "delete from tag where position > 20 and " + of,
                "update or ignore tag set position = position + 1 where " + of,
                "update or ignore tag set bucket = bucket + 1 where " + of,
                "update or ignore tag set tag = tag || 'x' where " + of,
                "insert or ignore into tag select bucket, tag, position + 3 from tag where position < 200 and " + of);
    }

    /** What is done to the sums beside: nothing, or what would make good for entries that are gone. */
    private List<String> seals(String change) {
        return change.contains("position > 20") ? List.of("", "delete from tag_sum", sealedFirst) : List.of("");
    }

    @Test
    void whatever_the_index_leaves_out_or_adds_every_answer_and_decision_is_right_or_refused()
            throws IOException, SQLException {
        Map<String, String> right = told();
        assertThat(right.values()).doesNotContain("refused");
        int asked = 0;
        int refused = 0;
        List<String> kinds = asked("select distinct substr(tag, 1, instr(tag, '=')) from tag order by 1");
        assertThat(kinds).contains("binding=", "command=", "entry=", "register=", "subject=");
        for (String kind : kinds) {
            int noticed = 0;
            for (String change : changes("tag like '" + kind + "%'")) {
                for (String seal : seals(change)) {
                    Map<String, String> told = seal.isEmpty() ? told(change) : told(change, seal);
                    for (Map.Entry<String, String> each : told.entrySet()) {
                        asked++;
                        if (each.getValue().equals("refused")) {
                            noticed++;
                        } else {
                            assertThat(each.getValue())
                                    .as("%s, after %s %s", each.getKey(), change, seal)
                                    .isEqualTo(right.get(each.getKey()));
                        }
                    }
                }
            }
            refused += noticed;
        }
        assertThat(refused).isPositive();
        System.out.println(kinds.size() + " kinds of tags, " + asked + " answers and decisions, " + refused
                + " refused, 0 others");
    }

    @Test
    void what_lay_out_of_the_index_once_was_missed_in_silence_and_is_refused() throws IOException {
        Map<String, String> binding = told("delete from tag where tag = 'binding=all'");
        Map<String, String> entries = told("delete from tag where tag = 'entry=old' and position > 8");
        Map<String, String> subjects = told("delete from tag where tag like 'subject=eng%' and position < 9");
        Map<String, String> commands = told("delete from tag where tag like 'command=%'");
        Map<String, String> persons = told("delete from tag where tag like 'subject=person/%'");

        assertThat(binding).containsEntry("what binds", "refused").containsEntry("report for PLENARY", "refused");
        assertThat(commands).containsEntry("the same again", "refused");
        assertThat(persons).containsEntry("a name that is known", "refused");
        assertThat(entries).containsEntry("report of a year with little for PUBLIC", "refused");
        assertThat(subjects).containsEntry("an entry that is there", "refused");
    }

    @Test
    void sums_that_are_older_or_gone_or_of_something_else_are_made_good_from_the_chain() throws IOException {
        Map<String, String> right = told();

        for (String change : List.of(
                "delete from tag_sum",
                sealedFirst,
                "update tag_sum set sealed = zeroblob(length(sealed))",
                "update tag_sum set sealed = zeroblob(3)",
                "update tag_sum set position = position - 1",
                "update tag_sum set position = 0, hash = zeroblob(32)",
                "update tag_sum set hash = zeroblob(32)")) {
            assertThat(told(change)).as(change).isEqualTo(right);
        }
    }
}
