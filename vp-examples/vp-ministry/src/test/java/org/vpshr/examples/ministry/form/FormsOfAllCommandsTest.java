package org.vpshr.examples.ministry.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.application.input.ContributionFile;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.reference.CommandDescription;
import org.vpshr.application.reference.FieldDescription;
import org.vpshr.application.reference.Vocabulary;
import org.vpshr.domain.Command;

/** Whatever can be told can be told by a form: the line to copy, filled into it and sent, is the same command again. */
class FormsOfAllCommandsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Choices CHOICES = kind -> List.of(new Choices.Choice(kind, "something on record"));

    static Stream<CommandDescription> commands() {
        return Vocabulary.commands().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void what_is_filled_in_is_the_same_command_as_its_line(CommandDescription command) throws Exception {
        String opening = command.before().stream()
                .filter(line -> line.startsWith("{\"contribution\""))
                .reduce((first, last) -> last)
                .orElseThrow();
        FormValues filled = filled(opening, command.line());

        FormValues sent = sent(command, filled);

        assertThat(read(new NamedResource("form", () -> new ByteArrayInputStream(FormTable.of(command.name(), sent)))))
                .isEqualTo(read(NamedResource.of("line", opening + "\n" + command.line() + "\n")));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void each_field_has_a_label_and_a_description(CommandDescription command) {
        Element form = form(command, FormValues.of(Map.of()));

        assertThat(form.select("input:not([type=checkbox]), select, textarea"))
                .isNotEmpty()
                .allSatisfy(control -> {
                    assertThat(form.select("label[for=" + control.id() + "]")).hasSize(1);
                    String described = control.attr("aria-describedby");
                    assertThat(form.getElementById(described)).isNotNull();
                });
        assertThat(form.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    private static Command read(NamedResource resource) {
        try (ContributionFile file = ContributionFile.read(resource)) {
            return file.iterator().next();
        }
    }

    /** What a browser would send of the form when these stand in it. */
    private static FormValues sent(CommandDescription command, FormValues filled) {
        Map<String, String> sent = new LinkedHashMap<>();
        Element form = form(command, filled);
        form.select("input[type=text], textarea")
                .forEach(field -> sent.merge(
                        field.attr("name"),
                        field.normalName().equals("textarea") ? field.wholeText() : field.attr("value"),
                        (one, other) -> other.isEmpty() ? one : one + "; " + other));
        form.select("select")
                .forEach(choice -> choice.select("option[selected]")
                        .forEach(option -> sent.put(choice.attr("name"), option.attr("value"))));
        form.select("input[type=checkbox][checked]")
                .forEach(box -> sent.merge(box.attr("name"), box.attr("value"), (one, other) -> one + "; " + other));
        return FormValues.of(sent);
    }

    private static Element form(CommandDescription command, FormValues values) {
        Element form = new Element("form");
        FormMarkup markup = new FormMarkup(values, FormFaults.NONE, CHOICES);
        markup.write(form, command.fields());
        markup.write(form, opening());
        markup.writeChoices(form);
        return form;
    }

    private static List<FieldDescription> opening() {
        return Vocabulary.opening().stream()
                .filter(field -> !field.path().startsWith("contribution.attachments"))
                .toList();
    }

    private static FormValues filled(String opening, String line) throws Exception {
        Map<String, String> cells = new LinkedHashMap<>();
        put(cells, "", JSON.readTree(opening));
        put(cells, "", JSON.readTree(line));
        cells.remove("command");
        return FormValues.of(cells);
    }

    /** A line as the cells of a table. */
    private static void put(Map<String, String> cells, String path, JsonNode node) {
        if (node.isObject()) {
            node.properties()
                    .forEach(field -> put(
                            cells, path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue()));
        } else if (node.isArray() && node.isEmpty()) {
            cells.put(path, "[]");
        } else if (node.isArray()
                && StreamSupport.stream(node.spliterator(), false).allMatch(JsonNode::isValueNode)) {
            cells.put(
                    path,
                    String.join(
                            "; ",
                            StreamSupport.stream(node.spliterator(), false)
                                    .map(JsonNode::asText)
                                    .toList()));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                put(cells, path + "." + (i + 1), node.get(i));
            }
        } else {
            cells.put(path, node.isNull() ? "[]" : node.asText());
        }
    }
}
