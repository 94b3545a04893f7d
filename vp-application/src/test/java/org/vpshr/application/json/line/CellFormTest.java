package org.vpshr.application.json.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.application.given.AsTold;
import org.vpshr.application.given.Lines;
import org.vpshr.application.json.Catalogue;
import org.vpshr.application.json.codec.ContributionHead;
import org.vpshr.domain.Command;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.given.Samples;

class CellFormTest {
    private static final CommandFormat COMMANDS = new CommandFormat();
    private static final ObjectMapper JSON = new ObjectMapper();

    static Iterable<Class<? extends Command>> commands() {
        return Catalogue.commands().types().values();
    }

    private static SortedMap<String, String> cells(String line) throws JsonProcessingException {
        SortedMap<String, String> cells = new TreeMap<>();
        gather(JSON.readTree(line), "", cells);
        return cells;
    }

    private static void gather(JsonNode node, String path, SortedMap<String, String> cells) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                gather(node.get(i), path + (i + 1) + ".", cells);
            }
        } else if (node.isObject()) {
            for (Iterator<Map.Entry<String, JsonNode>> fields = node.fields(); fields.hasNext(); ) {
                Map.Entry<String, JsonNode> field = fields.next();
                gather(field.getValue(), path + field.getKey() + ".", cells);
            }
        } else if (node.isNull()) {
            cells.put(path.substring(0, path.length() - 1), "[]");
        } else if (!node.asText().isEmpty()) {
            cells.put(path.substring(0, path.length() - 1), node.asText());
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void what_a_line_can_say_cells_can_say(Class<? extends Command> type) throws JsonProcessingException {
        for (Samples samples : new Samples[] {Samples.full(), Samples.bare()}) {
            Command command = AsTold.of(samples.of(type));
            ContributionHead given = new ContributionHead(samples.contribution(), new Audience.Open());

            String line = CellForm.line(cells(COMMANDS.write(command)));

            assertThat(COMMANDS.read(line, given)).isEqualTo(command);
        }
    }

    @Test
    void a_contribution_line_too() throws JsonProcessingException {
        for (Samples samples : new Samples[] {Samples.full(), Samples.bare()}) {
            ContributionHead given = new ContributionHead(samples.contribution(), samples.audience());

            String line = CellForm.line(cells(COMMANDS.writeContribution(given)));

            assertThat(COMMANDS.opensContribution(line)).isTrue();
            assertThat(COMMANDS.readContribution(line, Lines.NO_FILES)).isEqualTo(given);
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void the_columns_of_a_command_are_those_that_it_knows(Class<? extends Command> type)
            throws JsonProcessingException {
        String name = Catalogue.commands().nameOf(type).orElseThrow().name();
        SortedMap<String, String> cells =
                cells(COMMANDS.write(Samples.attributed().of(type)));

        assertThat(CellForm.paths(name))
                .startsWith("command", "subject")
                .doesNotHaveDuplicates()
                .allSatisfy(path -> {
                    boolean said =
                            cells.keySet().stream().anyMatch(cell -> cell.equals(path) || cell.startsWith(path + "."));
                    assertThat(said || mayBeLeftOut(path)).as(path).isTrue();
                });
    }

    /** A figure is a count or money, and never has all that either has; what publishing adds is not written. */
    private static boolean mayBeLeftOut(String path) {
        return path.matches(".*\\.(unit|currency|payer|receiver)|position|digest") || path.endsWith("contribution");
    }

    @Test
    void the_columns_of_an_event_in_a_country() {
        assertThat(CellForm.paths("engagement.HoldEvent"))
                .contains(
                        "entry.id",
                        "entry.text",
                        "entry.when",
                        "entry.where",
                        "entry.who.1.party",
                        "entry.figures.1.value",
                        "entry.sources.1.title",
                        "kind");
        assertThat(CellForm.openingPaths())
                .containsExactly(
                        "contribution.by",
                        "contribution.written",
                        "contribution.for",
                        "contribution.evidence",
                        "contribution.audience",
                        "contribution.decidedOn",
                        "contribution.attachments.1.file",
                        "contribution.attachments.1.type",
                        "contribution.attachments.1.public");
    }

    @Test
    void the_position_that_a_row_was_decided_on_is_a_number() {
        String line = CellForm.line(
                new TreeMap<>(Map.of("contribution.by", "NL/embassy-lima", "contribution.decidedOn", "412")));

        assertThat(line).contains("\"decidedOn\":412");
    }

    @Test
    void a_cell_empties_what_an_amendment_names_and_says_itself_elsewhere() {
        String line = CellForm.line(new TreeMap<>(Map.of(
                "command", "dossier.AmendEntry",
                "change.where", "[]",
                "change.text.nl", "[]",
                "change.text.en", "They met.",
                "reason", "[]")));

        assertThat(line).contains("\"where\":null", "\"nl\":null", "\"en\":\"They met.\"", "\"reason\":\"[]\"");
    }
}
