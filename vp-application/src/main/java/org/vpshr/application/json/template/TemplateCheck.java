package org.vpshr.application.json.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vpshr.application.json.InvalidJson;
import org.vpshr.application.json.Quote;
import org.vpshr.projections.report.Template;

/** All that is wrong with a template: what it is made up of, and whether it can do what it says. */
public final class TemplateCheck {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;
    private static final int DEEPEST = 4;
    private static final int MOST_NAMED = 20;
    private static final Pattern COUNTRY = Pattern.compile(".*\\.[A-Z]{2}", Pattern.DOTALL);

    private final JsonNode root;
    private final Faults faults;

    private TemplateCheck(LocatedJson text) {
        root = text.root();
        faults = new Faults(text);
    }

    /**
     * What is wrong, in the order of the file; nothing when it is a template that can be used.
     *
     * @throws InvalidJson when it is no JSON text
     */
    public static List<TemplateFault> of(byte[] text) throws IOException {
        LocatedJson located = LocatedJson.read(text);
        TemplateCheck check = new TemplateCheck(located);
        located.twice().forEach(at -> check.faults.add(at, "this field stands here twice", "leave one of them"));
        FormCheck.of(located.root(), check.faults);
        if (located.root().isObject()) {
            check.years();
            check.sections();
            check.countries();
            check.unreviewed();
            PlaceholderCheck.of(located.root(), check.faults);
            SelectCheck.of(located.root(), check.faults);
        }
        check.readable(text);
        return check.faults.inOrder();
    }

    /** What no check foresaw is still told. */
    private void readable(byte[] text) throws IOException {
        if (faults.inOrder().isEmpty()) {
            try {
                TemplateMapper.TEMPLATES.readValue(text, Template.class);
            } catch (JsonProcessingException e) {
                InvalidJson wrong = InvalidJson.of(e);
                faults.add("", String.valueOf(wrong.getMessage()), wrong.remedy());
            }
        }
    }

    private void years() {
        int from = root.path("from").asInt();
        int until = root.path("until").asInt(LAST_YEAR);
        faults.addIf(
                root.path("from").isInt() && (from < FIRST_YEAR || from > LAST_YEAR),
                "/from",
                "no report can be of " + from,
                "write a year from " + FIRST_YEAR + " on");
        faults.addIf(
                until < from || until > LAST_YEAR,
                "/until",
                "it ends with " + until + " and begins with " + from,
                "write a later year, or leave it out while the template is in use");
        faults.addIf(
                root.path("form").isInt()
                        && (root.path("form").asInt() < 1 || root.path("form").asInt() > Template.FORM),
                "/form",
                "there is no such form",
                "write " + Template.FORM);
        faults.addIf(root.path("version").asInt(1) < 1, "/version", "versions count from 1", "write 1");
        faults.addIf(
                root.path("cadence").path("fullEvery").asInt(1) < 1,
                "/cadence/fullEvery",
                "a full report is due after a number of years",
                "write 1 for each year");
        faults.addIf(
                root.path("guidelines").isTextual()
                        && !GuidelinesJson.VERSIONS.contains(
                                root.path("guidelines").asText()),
                "/guidelines",
                "there are no guidelines " + Quote.of(root.path("guidelines").asText()),
                "write " + String.join(", ", GuidelinesJson.VERSIONS));
        faults.addIf(root.path("title").isEmpty(), "/title", "it has no title", "write a line at least");
    }

    private void sections() {
        JsonNode sections = root.path("sections");
        Set<String> keys = new HashSet<>();
        faults.addIf(sections.isEmpty(), "/sections", "it has no section", "write one at least");
        for (int i = 0; i < sections.size(); i++) {
            section(sections.get(i), "/sections/" + i, keys);
        }
        JsonNode thin = root.path("thin");
        faults.addIf(
                thin.isObject() && !keys.contains(thin.path("section").asText()),
                "/thin/section",
                "there is no section " + Quote.of(thin.path("section").asText()),
                "write one of "
                        + String.join(
                                ", ", keys.stream().sorted().limit(MOST_NAMED).toList()));
        keys.stream()
                .filter(key ->
                        COUNTRY.matcher(key).matches() && keys.contains(key.substring(0, key.length() - 2) + "*"))
                .forEach(key -> faults.add(
                        "/sections",
                        "the section " + Quote.of(key) + " bears the key of a country's",
                        "give it a key that no country has, such as C.0"));
    }

    private void section(JsonNode section, String at, Set<String> keys) {
        String key = section.path("key").asText();
        boolean ofCountries = key.endsWith(".*");
        faults.addIf(
                !keys.add(key),
                at + "/key",
                "there is a section " + Quote.of(key) + " above",
                "give each section a key of its own");
        faults.addIf(
                !ofCountries && !section.has("title"),
                at + "/title",
                "a section without a title is one for each country, such as C.*",
                "write {\"en\": \"...\"}");
        faults.addIf(
                ofCountries && section.has("title"),
                at + "/title",
                "a section for each country is headed by the country's name",
                "leave it out, and see names");
        int level = section.path("level").asInt(1);
        faults.addIf(
                level < 1 || level > DEEPEST,
                at + "/level",
                "there are levels from 1 to " + DEEPEST,
                "write 1 for a chapter, 2 below it");
        listedTwice(section, at);
    }

    private void listedTwice(JsonNode section, String at) {
        Set<String> listed = new HashSet<>();
        for (int g = 0; g < section.path("groups").size(); g++) {
            JsonNode order = section.path("groups").get(g).path("order");
            for (int i = 0; i < order.size(); i++) {
                faults.addIf(
                        !listed.add(order.get(i).asText()),
                        at + "/groups/" + g + "/order/" + i,
                        "the entry " + Quote.of(order.get(i).asText()) + " is listed twice in this section",
                        "leave one of them");
            }
        }
    }

    private static void gatherNames(JsonNode node, Set<String> names) {
        node.fieldNames().forEachRemaining(names::add);
        node.forEach(each -> gatherNames(each, names));
    }

    /** Of words that are not there nobody has to review any. */
    private void unreviewed() {
        JsonNode languages = root.path("unreviewed");
        Set<String> names = new HashSet<>();
        gatherNames(root, names);
        for (int i = 0; i < languages.size(); i++) {
            String code = languages.get(i).asText();
            faults.addIf(
                    !names.contains(code),
                    "/unreviewed/" + i,
                    "no text is in " + Quote.of(code),
                    "take it out, or write the texts in it");
        }
    }

    private void countries() {
        Set<String> listed = new HashSet<>();
        JsonNode countries = root.path("countries");
        for (int i = 0; i < countries.size(); i++) {
            faults.addIf(
                    !listed.add(countries.get(i).asText()),
                    "/countries/" + i,
                    Quote.of(countries.get(i).asText()) + " is listed twice",
                    "leave one of them");
        }
        faults.addIf(
                !root.has("countryNames") && Stream.of(root.path("names")).allMatch(JsonNode::isEmpty),
                "/countryNames",
                "countries would be headed by their codes",
                "write \"countryNames\": \"" + CountryNamesJson.VERSIONS.getLast() + "\"");
    }
}
