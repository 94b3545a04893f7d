package org.vpshr.application.json.grammar;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.vpshr.application.json.Catalogue;
import org.vpshr.application.json.JsonDocument;

/** The grammar of lines as a JSON Schema (2020-12): a line is a contribution line, or one of the commands. */
public final class JsonSchema {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String ID = "urn:vpshr:contribution:1";
    private static final String OPENING = "contribution";
    private static final String LINE = "contribution-line";

    private final SortedMap<String, String> commands;
    private final SortedMap<String, LineForm.Fields> objects = new TreeMap<>();
    private final SchemaForm forms;

    private JsonSchema(SortedMap<String, String> commands, BinaryOperator<String> says) {
        this.commands = commands;
        this.forms = new SchemaForm(says);
        gather(LineGrammar.opening());
        commands.keySet().forEach(name -> fields(name).all().forEach(field -> gather(field.form())));
    }

    /**
     * Writes it.
     *
     * @param commands what each command says, by its name
     * @param says what a field is, by its owner and its name
     */
    public static String of(SortedMap<String, String> commands, BinaryOperator<String> says) {
        return JsonDocument.of(new JsonSchema(commands, says)::write);
    }

    private static LineForm.Fields fields(String command) {
        return Catalogue.commands().typeOf(command).map(LineGrammar::command).orElseThrow();
    }

    /** The objects that a form has in it, each once. */
    private void gather(LineForm form) {
        switch (form) {
            case LineForm.Fields fields -> {
                objects.put(fields.name(), fields);
                fields.all().forEach(field -> gather(field.form()));
            }
            case LineForm.Several several -> gather(several.element());
            case LineForm.Either either -> gather(either.whole());
            case LineForm.OrNothing revised -> gather(revised.other());
            case LineForm.Text text -> {}
            case LineForm.Texts texts -> {}
            case LineForm.Word word -> {}
            case LineForm.Whole whole -> {}
            case LineForm.Truth truth -> {}
        }
    }

    private void write(JsonGenerator out) throws IOException {
        out.writeStringField("$schema", DIALECT);
        out.writeStringField("$id", ID);
        out.writeStringField("title", "A line of contributions to a record under the Voluntary Principles");
        out.writeStringField("type", "object");
        JsonDocument.object(out, "if", line -> SchemaForm.names(line, "required", List.of(OPENING)));
        JsonDocument.object(out, "then", line -> SchemaForm.refer(line, LINE));
        JsonDocument.object(out, "else", this::choice);
        JsonDocument.object(out, "$defs", this::definitions);
    }

    /** An editor completes the name from the list, and then the fields of what is named. */
    private void choice(JsonGenerator out) throws IOException {
        JsonDocument.object(
                out,
                "properties",
                properties -> JsonDocument.object(
                        properties, "command", name -> SchemaForm.names(name, "enum", commands.keySet())));
        SchemaForm.names(out, "required", List.of("command"));
        JsonDocument.objects(out, "allOf", List.copyOf(commands.keySet()), JsonSchema::ifNamed);
    }

    private static void ifNamed(JsonGenerator out, String command) throws IOException {
        JsonDocument.object(out, "if", named -> {
            JsonDocument.object(
                    named,
                    "properties",
                    properties -> JsonDocument.object(
                            properties, "command", name -> name.writeStringField("const", command)));
            SchemaForm.names(named, "required", List.of("command"));
        });
        JsonDocument.object(out, "then", line -> SchemaForm.refer(line, command));
    }

    private void definitions(JsonGenerator out) throws IOException {
        JsonDocument.object(out, LINE, this::openingLine);
        for (Map.Entry<String, String> command : commands.entrySet()) {
            JsonDocument.object(out, command.getKey(), line -> {
                line.writeStringField("type", "object");
                JsonDocument.optional(line, "description", command.getValue());
                forms.properties(line, fields(command.getKey()), command.getKey());
            });
        }
        for (LineForm.Fields object : objects.values()) {
            JsonDocument.object(out, object.name(), one -> {
                one.writeStringField("type", "object");
                forms.properties(one, object, "");
            });
        }
    }

    private void openingLine(JsonGenerator out) throws IOException {
        out.writeStringField("type", "object");
        out.writeStringField("description", "Opens a contribution: who says the lines below it, and on what.");
        JsonDocument.object(
                out,
                "properties",
                properties -> JsonDocument.object(properties, OPENING, opening -> SchemaForm.refer(opening, OPENING)));
        SchemaForm.names(out, "required", List.of(OPENING));
        out.writeBooleanField("additionalProperties", false);
    }
}
