package org.vpshr.application.json.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.json.Likeness;
import org.vpshr.application.json.Quote;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.party.Country;

/** Whether a template has the fields that a template has, and each the form of its values. */
final class FormCheck {
    /** By ISO 639-1, the codes that a text may be in. */
    private static final Set<String> LANGUAGES = new TreeSet<>(Arrays.asList(Locale.getISOLanguages()));

    private final Faults faults;

    private FormCheck(Faults faults) {
        this.faults = faults;
    }

    static void of(JsonNode root, Faults faults) {
        new FormCheck(faults).check(TemplateForm.WHOLE, root, "");
    }

    private void check(TemplateForm form, JsonNode node, String at) {
        switch (form) {
            case TemplateForm.Fields object -> object(object, node, at);
            case TemplateForm.ListOf list -> list(list, node, at);
            case TemplateForm.ByCountry map -> byCountry(map, node, at);
            case TemplateForm.Text text -> text(node, at);
            case TemplateForm.OneOf words -> oneOf(words, node, at);
            case TemplateForm.Word word -> word(word, node, at);
            case TemplateForm.Whole whole ->
                faults.addIf(!node.isInt(), at, "this is no whole number", "write one, such as 2024");
            case TemplateForm.Truth truth ->
                faults.addIf(!node.isBoolean(), at, "this is neither", "write true or false");
        }
    }

    private void object(TemplateForm.Fields form, JsonNode node, String at) {
        if (!isObject(node, at)) {
            return;
        }
        node.fieldNames().forEachRemaining(name -> {
            TemplateForm.@Nullable Field field = form.fields().get(name);
            if (field == null) {
                faults.add(
                        Faults.in(at, name),
                        "there is no field " + Quote.of(name) + " here",
                        "did you mean " + nearest(form, name) + "? There are "
                                + String.join(", ", form.fields().keySet()));
            } else if (!node.get(name).isNull() || field.needed()) {
                check(field.form(), node.get(name), Faults.in(at, name));
            }
        });
        form.fields()
                .forEach((name, field) -> faults.addIf(
                        field.needed() && !node.has(name),
                        Faults.in(at, name),
                        "the field " + name + " is missing",
                        "write it: " + example(field.form())));
    }

    private static String nearest(TemplateForm.Fields form, String name) {
        return Likeness.nearest(form.fields().keySet(), name, 1).getFirst();
    }

    private static String example(TemplateForm form) {
        return switch (form) {
            case TemplateForm.Fields object ->
                "an object with " + String.join(", ", object.fields().keySet());
            case TemplateForm.ListOf list -> "a list";
            case TemplateForm.ByCountry map -> "an object such as {\"NL\": ...}";
            case TemplateForm.Text text -> "a text by language, such as {\"en\": \"...\"}";
            case TemplateForm.OneOf words -> String.join(", ", words.words());
            case TemplateForm.Word word -> "such as " + word.example();
            case TemplateForm.Whole whole -> "a whole number";
            case TemplateForm.Truth truth -> "true or false";
        };
    }

    private void list(TemplateForm.ListOf form, JsonNode node, String at) {
        if (!node.isArray()) {
            faults.add(at, "this is no list", "write it in square brackets");
            return;
        }
        for (int i = 0; i < node.size(); i++) {
            check(form.each(), node.get(i), at + "/" + i);
        }
    }

    private void byCountry(TemplateForm.ByCountry form, JsonNode node, String at) {
        if (isObject(node, at)) {
            node.fieldNames().forEachRemaining(code -> {
                country(code, Faults.in(at, code));
                check(form.each(), node.get(code), Faults.in(at, code));
            });
        }
    }

    private void text(JsonNode node, String at) {
        if (!isObject(node, at)) {
            return;
        }
        faults.addIf(node.isEmpty(), at, "this text is in no language", "write {\"en\": \"...\"}");
        node.fieldNames().forEachRemaining(code -> {
            language(code, Faults.in(at, code));
            faults.addIf(!node.get(code).isTextual(), Faults.in(at, code), "this is no text", "write it in quotes");
        });
    }

    private void oneOf(TemplateForm.OneOf form, JsonNode node, String at) {
        faults.addIf(
                !form.words().contains(node.asText().toLowerCase(Locale.ROOT).replace('_', '-')),
                at,
                Quote.of(node.asText()) + " is not known here",
                "write " + String.join(", ", form.words()));
    }

    private void word(TemplateForm.Word form, JsonNode node, String at) {
        boolean fits = node.isTextual() && node.asText().matches(form.pattern());
        faults.addIf(
                !fits, at, Quote.of(node.asText()) + " has not the form that it should", "write " + form.example());
        if (fits && form.pattern().equals("[A-Z]{2}")) {
            country(node.asText(), at);
        }
        if (fits && form.equals(TemplateForm.LANGUAGE)) {
            language(node.asText(), at);
        }
    }

    private void language(String code, String at) {
        faults.addIf(
                !LANGUAGES.contains(code),
                at,
                Quote.of(code) + " is no language",
                "write its ISO 639-1 code, such as en, nl, fr or es");
    }

    private void country(String code, String at) {
        try {
            new Country(code);
        } catch (InvalidValue e) {
            faults.add(at, Quote.of(code) + " is no country", "write its ISO 3166 code, such as NL, PE or CD");
        }
    }

    private boolean isObject(JsonNode node, String at) {
        faults.addIf(!node.isObject(), at, "this is no object", "write it in curly brackets");
        return node.isObject();
    }
}
