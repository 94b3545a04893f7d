package org.vpshr.application.json.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vpshr.application.json.Quote;

/** Whether each text names in braces only what is put in its place there, and what must be. */
final class PlaceholderCheck {
    private static final Pattern NAMED = Pattern.compile("\\{[^{}]*}?|}");
    private static final Set<String> OF_THE_REPORT = Set.of("{year}", "{government}");

    private final Faults faults;

    private PlaceholderCheck(Faults faults) {
        this.faults = faults;
    }

    static void of(JsonNode root, Faults faults) {
        PlaceholderCheck check = new PlaceholderCheck(faults);
        for (int i = 0; i < root.path("title").size(); i++) {
            check.text(root.path("title").get(i), "/title/" + i, OF_THE_REPORT, "");
        }
        check.labels(root.path("labels"), "/labels");
        check.text(root.path("thin").path("text"), "/thin/text", Set.of(), "");
        JsonNode sections = root.path("sections");
        for (int i = 0; i < sections.size(); i++) {
            String at = "/sections/" + i;
            check.text(sections.get(i).path("title"), at + "/title", OF_THE_REPORT, "");
            check.text(sections.get(i).path("whenEmpty"), at + "/whenEmpty", OF_THE_REPORT, "");
            check.labels(sections.get(i).path("labels"), at + "/labels");
        }
    }

    private void labels(JsonNode labels, String at) {
        labels.fieldNames().forEachRemaining(name -> {
            String needed = switch (name) {
                case "credit" -> "{credit}";
                case "lessons" -> "{country}";
                default -> "";
            };
            text(labels.get(name), at + "/" + name, needed.isEmpty() ? Set.of() : Set.of(needed), needed);
        });
    }

    private void text(JsonNode text, String at, Set<String> known, String needed) {
        text.fieldNames().forEachRemaining(language -> {
            String words = text.get(language).asText();
            String there = Faults.in(at, language);
            Matcher named = NAMED.matcher(words);
            while (named.find()) {
                faults.addIf(
                        !known.contains(named.group()),
                        there,
                        "nothing is put in the place of " + Quote.of(named.group()) + " here",
                        known.isEmpty()
                                ? "write it without braces"
                                : "write " + String.join(" or ", new TreeSet<>(known)));
            }
            faults.addIf(
                    !words.contains(needed), there, "it does not say where " + needed + " goes", "write " + needed);
        });
    }
}
