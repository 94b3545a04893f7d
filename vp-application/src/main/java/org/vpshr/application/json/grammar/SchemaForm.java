package org.vpshr.application.json.grammar;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.function.BinaryOperator;
import org.vpshr.application.json.JsonDocument;

/** Writes the forms of fields into a JSON Schema. Objects stand among its definitions, and are referred to. */
final class SchemaForm {
    private static final String HERE = "#/$defs/";
    private static final String LANGUAGE = "^[a-z]{2}$";

    private final BinaryOperator<String> says;

    /** @param says what a field is, by its owner and its name */
    SchemaForm(BinaryOperator<String> says) {
        this.says = says;
    }

    static void refer(JsonGenerator out, String definition) throws IOException {
        out.writeStringField("$ref", HERE + definition);
    }

    static void names(JsonGenerator out, String keyword, Collection<String> names) throws IOException {
        out.writeArrayFieldStart(keyword);
        for (String name : names) {
            out.writeString(name);
        }
        out.writeEndArray();
    }

    /** The properties of an object, and which of them are needed. */
    void properties(JsonGenerator out, LineForm.Fields fields, String command) throws IOException {
        JsonDocument.object(out, "properties", properties -> {
            if (!command.isEmpty()) {
                JsonDocument.object(properties, "command", name -> name.writeStringField("const", command));
            }
            for (LineForm.Field field : fields.all()) {
                JsonDocument.object(properties, field.name(), one -> field(one, field));
            }
        });
        names(out, "required", fields.needed(command.isEmpty()));
        out.writeBooleanField("additionalProperties", false);
    }

    private void field(JsonGenerator out, LineForm.Field field) throws IOException {
        JsonDocument.optional(out, "description", says.apply(field.owner(), field.name()));
        form(out, field.form());
    }

    private static void form(JsonGenerator out, LineForm form) throws IOException {
        switch (form) {
            case LineForm.Text text -> text(out, text);
            case LineForm.Word word -> names(out, "enum", word.words());
            case LineForm.Whole whole -> out.writeStringField("type", "integer");
            case LineForm.Truth truth -> out.writeStringField("type", "boolean");
            case LineForm.Texts texts -> byLanguage(out, texts.canBeNull());
            case LineForm.Several several -> {
                out.writeStringField("type", "array");
                JsonDocument.object(out, "items", items -> form(items, several.element()));
            }
            case LineForm.Fields fields -> refer(out, fields.name());
            case LineForm.Either either ->
                anyOf(out, one -> form(one, either.brief()), one -> form(one, either.whole()));
            case LineForm.OrNothing revised -> anyOf(out, one -> form(one, revised.other()), SchemaForm::nothing);
        }
    }

    private static void nothing(JsonGenerator out) throws IOException {
        out.writeStringField("type", "null");
    }

    private static void anyOf(JsonGenerator out, JsonDocument.Fields one, JsonDocument.Fields other)
            throws IOException {
        JsonDocument.objects(out, "anyOf", List.of(one, other), (form, fields) -> fields.write(form));
    }

    private static void text(JsonGenerator out, LineForm.Text text) throws IOException {
        out.writeStringField("type", "string");
        JsonDocument.optional(out, "pattern", text.pattern());
        if (!text.example().isEmpty()) {
            out.writeArrayFieldStart("examples");
            out.writeString(text.example());
            out.writeEndArray();
        }
    }

    private static void byLanguage(JsonGenerator out, boolean canBeNull) throws IOException {
        LineForm plain = new LineForm.Text("a text", "", "");
        out.writeStringField("type", "object");
        JsonDocument.object(
                out,
                "patternProperties",
                languages -> JsonDocument.object(
                        languages, LANGUAGE, text -> form(text, canBeNull ? new LineForm.OrNothing(plain) : plain)));
        out.writeBooleanField("additionalProperties", false);
    }
}
