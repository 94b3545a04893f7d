package org.vpshr.application.json.template;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.json.JsonDocument;

/** The form of templates as a JSON Schema, written from the code that reads them; by it an editor completes and checks. */
public final class TemplateSchema {
    private static final Properties WORDS = words();

    private TemplateSchema() {}

    /** The schema (draft 2020-12). */
    public static String text() {
        return JsonDocument.of(out -> {
            out.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
            out.writeStringField("title", "Template of reports under the Voluntary Principles");
            form(out, TemplateForm.WHOLE);
        });
    }

    /** What a field is for. */
    static String words(String form, String field) {
        return WORDS.getProperty(form + "." + field, "");
    }

    private static void form(JsonGenerator out, TemplateForm form) throws IOException {
        switch (form) {
            case TemplateForm.Fields object -> object(out, object);
            case TemplateForm.ListOf list -> {
                out.writeStringField("type", "array");
                JsonDocument.object(out, "items", each -> form(each, list.each()));
            }
            case TemplateForm.ByCountry map -> {
                out.writeStringField("type", "object");
                JsonDocument.object(out, "propertyNames", names -> names.writeStringField("pattern", "^[A-Z]{2}$"));
                JsonDocument.object(out, "additionalProperties", each -> form(each, map.each()));
            }
            case TemplateForm.Text text -> {
                out.writeStringField("type", "object");
                out.writeNumberField("minProperties", 1);
                JsonDocument.object(out, "propertyNames", names -> names.writeStringField("pattern", "^[a-z]{2}$"));
                JsonDocument.object(out, "additionalProperties", each -> each.writeStringField("type", "string"));
            }
            case TemplateForm.OneOf words -> oneOf(out, words.words());
            case TemplateForm.Word word -> word(out, word);
            case TemplateForm.Whole whole -> out.writeStringField("type", "integer");
            case TemplateForm.Truth truth -> out.writeStringField("type", "boolean");
        }
    }

    private static void object(JsonGenerator out, TemplateForm.Fields object) throws IOException {
        out.writeStringField("type", "object");
        JsonDocument.object(out, "properties", properties -> {
            for (var field : object.fields().entrySet()) {
                JsonDocument.object(properties, field.getKey(), each -> {
                    each.writeStringField("description", words(object.name(), field.getKey()));
                    form(each, field.getValue().form());
                });
            }
        });
        out.writeArrayFieldStart("required");
        for (var field : object.fields().entrySet()) {
            if (field.getValue().needed()) {
                out.writeString(field.getKey());
            }
        }
        out.writeEndArray();
        out.writeBooleanField("additionalProperties", false);
    }

    private static void oneOf(JsonGenerator out, List<String> words) throws IOException {
        out.writeArrayFieldStart("enum");
        for (String word : words) {
            out.writeString(word);
        }
        out.writeEndArray();
    }

    /** Kinds are offered one by one beside the form that they have. */
    private static void word(JsonGenerator out, TemplateForm.Word word) throws IOException {
        if (!word.equals(TemplateForm.KIND)) {
            out.writeStringField("type", "string");
            out.writeStringField("pattern", "^(" + word.pattern() + ")$");
            return;
        }
        out.writeArrayFieldStart("anyOf");
        out.writeStartObject();
        oneOf(out, offered());
        out.writeEndObject();
        out.writeStartObject();
        out.writeStringField("type", "string");
        out.writeStringField("pattern", "^(" + word.pattern() + ")$");
        out.writeEndObject();
        out.writeEndArray();
    }

    private static List<String> offered() {
        return Stream.of(
                        Stream.of(SelectCheck.REST),
                        SelectCheck.SUBJECTS.stream().map(subject -> subject + ".*"),
                        SelectCheck.WORDS.stream().map(word -> "*." + word))
                .flatMap(each -> each)
                .toList();
    }

    private static Properties words() {
        try (@Nullable InputStream file = TemplateSchema.class.getResourceAsStream("template-form.properties")) {
            if (file == null) {
                throw new IllegalStateException("the words for the form of templates are missing");
            }
            Properties words = new Properties();
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("the words for the form of templates cannot be read", e);
        }
    }
}
