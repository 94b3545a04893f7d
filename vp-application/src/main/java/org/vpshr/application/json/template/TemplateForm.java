package org.vpshr.application.json.template;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.json.Words;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.report.CountryNames;
import org.vpshr.projections.report.Template;

/** What a template is written as: its fields, read from the code that they are read into. */
sealed interface TemplateForm {
    /**
     * An object.
     *
     * @param name what it is
     */
    record Fields(String name, Map<String, Field> fields) implements TemplateForm {}

    /** A field of an object, and whether it must be there. */
    record Field(TemplateForm form, boolean needed) {}

    /** A list of such. */
    record ListOf(TemplateForm each) implements TemplateForm {}

    /** An object whose fields are codes of countries. */
    record ByCountry(TemplateForm each) implements TemplateForm {}

    /** A text by language. */
    record Text() implements TemplateForm {}

    /** One of these words. */
    record OneOf(List<String> words) implements TemplateForm {}

    /** A word that looks like this. */
    record Word(String pattern, String example) implements TemplateForm {}

    /** A whole number. */
    record Whole() implements TemplateForm {}

    /** True or false. */
    record Truth() implements TemplateForm {}

    /** A kind of entry, or several at once. */
    Word KIND = new Word(
            "\\*|[a-z*]+\\.(([a-z0-9-]+\\.)?[A-Za-z0-9]+|\\*)(:[a-z0-9-]+){0,2}",
            "engagement.EventHeld, irbc.* or *.PlanMade");

    /** A language. */
    Word LANGUAGE = new Word("[a-z]{2}", "en, nl, fr or es");

    /** What is meant by itself where it is left out. */
    Set<String> FREE = Set.of(
            "Template.version",
            "Template.form",
            "Template.unreviewed",
            "Template.countries",
            "Template.names",
            "Part.afterYear",
            "Group.select",
            "Group.take",
            "Group.order");

    /** A template. */
    Fields WHOLE = fields(Template.class);

    private static Fields fields(Class<?> type) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String key = type.getSimpleName() + "." + component.getName();
            boolean free = component.getAnnotatedType().isAnnotationPresent(Nullable.class) || FREE.contains(key);
            fields.put(component.getName(), new Field(of(component.getGenericType(), key), !free));
        }
        return new Fields(type.getSimpleName(), fields);
    }

    private static TemplateForm of(Type type, String key) {
        return switch (type) {
            case ParameterizedType lists
            when lists.getRawType() == List.class -> new ListOf(of(lists.getActualTypeArguments()[0], key));
            case ParameterizedType maps
            when maps.getRawType() == Map.class -> new ByCountry(of(maps.getActualTypeArguments()[1], key));
            case Class<?> one -> ofClass(one, key);
            default -> throw new IllegalStateException("no form of " + type);
        };
    }

    private static TemplateForm ofClass(Class<?> type, String key) {
        if (type == Template.Text.class) {
            return new Text();
        }
        if (type == Country.class) {
            return new Word("[A-Z]{2}", "NL");
        }
        if (type == Language.class) {
            return LANGUAGE;
        }
        if (type == EntryId.class) {
            return new Word("[a-z0-9]+(-[a-z0-9]+)*", "pe-roundtable-2025");
        }
        if (type == CountryNames.class) {
            return new OneOf(CountryNamesJson.VERSIONS);
        }
        if (type == int.class || type == Integer.class) {
            return new Whole();
        }
        if (type == boolean.class) {
            return new Truth();
        }
        if (type.isEnum()) {
            return new OneOf(Arrays.stream(type.getEnumConstants())
                    .map(constant -> Words.of((Enum<?>) constant))
                    .toList());
        }
        return type.isRecord() ? fields(type) : word(key);
    }

    private static TemplateForm word(String key) {
        return switch (key) {
            case "Template.key" -> new Word("[a-z][a-z0-9]*(-[a-z0-9]+)*", "ke-2024");
            case "Template.guidelines" -> new Word("V[0-9]+[a-z]?", "V4b");
            case "Part.key", "Thin.section" -> new Word("[A-Za-z0-9]+(\\.([A-Za-z0-9]+|\\*))*", "A, C.0 or C.*");
            case "Group.select", "Group.take" -> KIND;
            case "Group.name" -> new Word("[^\\p{Cntrl}]{1,80}", "activities");
            default -> throw new IllegalStateException("no form of " + key);
        };
    }
}
