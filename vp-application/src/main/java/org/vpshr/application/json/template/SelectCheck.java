package org.vpshr.application.json.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vpshr.application.json.Catalogue;
import org.vpshr.application.json.Likeness;
import org.vpshr.application.json.Quote;
import org.vpshr.domain.CarriesEntry;

/** Whether each kind that is selected is one that there is, whether any is left for it, and whether each has a place. */
final class SelectCheck {
    static final String REST = "*";

    /** What an entry may be of; what is of a party of the register is in no report. */
    static final List<String> SUBJECTS =
            List.of("commitment", "irbc", "workinggroup", "engagement", "forum", "initiative", "report");

    private static final Set<String> WITH_A_COUNTRY = Set.of("workinggroup", "engagement");

    /** What an entry may tell, as the last words of its kind. */
    static final SortedSet<String> WORDS = Catalogue.events().types().entrySet().stream()
            .filter(event -> CarriesEntry.class.isAssignableFrom(event.getValue()))
            .map(event -> event.getKey().substring(event.getKey().indexOf('.') + 1))
            .collect(Collectors.toCollection(TreeSet::new));

    /** What only one ministry tells, by its own name. */
    private static final Pattern OWN = Pattern.compile("[a-z0-9-]+\\.[A-Z][A-Za-z0-9]*");

    private final Faults faults;
    /** What is selected already. */
    private final Set<String> taken = new HashSet<>();

    private boolean hasRest;

    private SelectCheck(Faults faults) {
        this.faults = faults;
    }

    static void of(JsonNode root, Faults faults) {
        SelectCheck check = new SelectCheck(faults);
        JsonNode sections = root.path("sections");
        for (int i = 0; i < sections.size(); i++) {
            boolean ofCountries = sections.get(i).path("key").asText().endsWith(".*");
            JsonNode groups = sections.get(i).path("groups");
            for (int g = 0; g < groups.size(); g++) {
                check.group(groups.get(g), "/sections/" + i + "/groups/" + g, ofCountries);
            }
        }
        faults.addIf(
                !check.hasRest,
                "/sections",
                "what no section selects would be printed nowhere, such as " + check.anyLeft(),
                "add a group with \"select\": [\"*\"] to a section that is not one of countries");
    }

    private String anyLeft() {
        return SUBJECTS.stream()
                .flatMap(subject -> WORDS.stream().map(word -> subject + "." + word))
                .filter(kind -> !taken.contains(kind))
                .findFirst()
                .orElse("kinds that are yet to come");
    }

    private void group(JsonNode group, String at, boolean ofCountries) {
        JsonNode select = group.path("select");
        for (int i = 0; i < select.size(); i++) {
            String pattern = select.get(i).asText();
            hasRest |= pattern.equals(REST) && !ofCountries;
            if (!pattern.equals(REST) && isKnown(pattern, at + "/select/" + i)) {
                select(pattern, at + "/select/" + i, ofCountries);
            }
        }
        JsonNode take = group.path("take");
        for (int i = 0; i < take.size(); i++) {
            isKnown(take.get(i).asText(), at + "/take/" + i);
        }
    }

    private void select(String pattern, String at, boolean ofCountries) {
        List<String> kinds = kinds(pattern)
                .filter(kind -> !ofCountries || WITH_A_COUNTRY.contains(subject(kind)))
                .toList();
        String qualified = pattern.contains(":") ? pattern : "";
        faults.addIf(
                kinds.isEmpty(),
                at,
                Quote.of(pattern) + " is of no country, and never comes here by itself",
                "write it in take, for what is placed here by hand");
        faults.addIf(
                !kinds.isEmpty() && (taken.containsAll(kinds) || taken.contains(qualified)),
                at,
                Quote.of(pattern) + " is selected above, so that nothing is left for it here",
                "leave it out, write it in take, or move it before what takes all of it");
        taken.addAll(qualified.isEmpty() ? kinds : List.of(qualified));
    }

    private static Stream<String> kinds(String pattern) {
        String plain = pattern.replaceFirst(":.*", "");
        String subject = subject(plain);
        String word = plain.substring(plain.indexOf('.') + 1);
        if (OWN.matcher(word).matches()) {
            return SUBJECTS.stream()
                    .filter(each -> subject.equals(REST) || each.equals(subject))
                    .map(each -> each + "." + word);
        }
        return SUBJECTS.stream()
                .filter(each -> subject.equals(REST) || each.equals(subject))
                .flatMap(each -> WORDS.stream()
                        .filter(one -> word.equals(REST) || one.equals(word))
                        .map(one -> each + "." + one));
    }

    private static String subject(String kind) {
        return kind.substring(0, Math.max(0, kind.indexOf('.')));
    }

    private boolean isKnown(String pattern, String at) {
        boolean known = pattern.contains(".") && kinds(pattern).findAny().isPresent();
        if (!known) {
            faults.add(at, () -> "there is no kind " + Quote.of(pattern), () -> "did you mean " + like(pattern) + "?");
        }
        return known;
    }

    private static String like(String pattern) {
        List<String> all = SUBJECTS.stream()
                .flatMap(subject -> Stream.concat(Stream.of(subject + ".*"), kinds(subject + ".*")))
                .toList();
        return String.join(", ", Likeness.nearest(all, pattern, 2));
    }
}
