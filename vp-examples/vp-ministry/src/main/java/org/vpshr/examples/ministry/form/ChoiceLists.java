package org.vpshr.examples.ministry.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.vpshr.application.reference.FieldDescription;

/** The lists of a form from which its fields are filled in: one for each kind of which there is a field. */
final class ChoiceLists {
    private static final String NEW = "entry.id";

    private final Choices choices;
    private final Map<String, List<Choices.Choice>> byKind = new LinkedHashMap<>();

    ChoiceLists(Choices choices) {
        this.choices = choices;
    }

    /** The id of the list for the field; empty where there is nothing to choose from, as for the id of what is new. */
    String of(FieldDescription field) {
        if (field.path().equals(NEW)) {
            return "";
        }
        String kind = kind(field);
        return byKind.computeIfAbsent(kind, choices::of).isEmpty() ? "" : id(kind);
    }

    /** What one value is, whether there may be several or none. */
    private static String kind(FieldDescription field) {
        return field.kind().replaceFirst("^a list: ", "").replaceFirst(", or null to empty it$", "");
    }

    private static String id(String kind) {
        return "on-record-" + kind.replace(' ', '-');
    }

    void write(Element form) {
        byKind.forEach((kind, all) -> {
            if (!all.isEmpty()) {
                Element list = form.appendElement("datalist").attr("id", id(kind));
                all.forEach(choice -> option(list, choice));
            }
        });
    }

    private static void option(Element list, Choices.Choice choice) {
        Element option = list.appendElement("option").attr("value", choice.value());
        if (!choice.words().isEmpty()) {
            option.attr("label", choice.words());
        }
    }
}
