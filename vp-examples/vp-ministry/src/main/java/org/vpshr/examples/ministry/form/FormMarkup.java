package org.vpshr.examples.ministry.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.vpshr.application.reference.FieldDescription;
import org.vpshr.examples.ministry.frame.Words;

/** Writes the fields of a form, with what stands in them and what is wrong with it. */
public final class FormMarkup {
    private static final Set<String> FIXED = Set.of("contribution.decidedOn");

    private final FormValues values;
    private final FormFaults faults;
    private final ChoiceLists lists;
    private final List<String> written = new ArrayList<>();

    /**
     * Markup of one form.
     *
     * @param values what stands in its fields
     * @param faults what is wrong with it
     * @param choices what there is to choose from
     */
    public FormMarkup(FormValues values, FormFaults faults, Choices choices) {
        this.values = values;
        this.faults = faults;
        this.lists = new ChoiceLists(choices);
    }

    /**
     * {@return the paths of all fields that the form shows}
     *
     * @param fields what the catalogue says of them
     * @param values what stands in them
     */
    public static List<String> paths(List<FieldDescription> fields, FormValues values) {
        FormMarkup markup = new FormMarkup(values, FormFaults.NONE, Choices.NONE);
        markup.write(new Element("form"), fields);
        return List.copyOf(markup.written);
    }

    /**
     * Writes the fields.
     *
     * @param form where they stand
     * @param fields what the catalogue says of them
     */
    public void write(Element form, List<FieldDescription> fields) {
        FormTree.of(fields).forEach(field -> write(form, field, "", ""));
    }

    /**
     * Writes what there is to choose from in the fields that were written, once for all of a kind.
     *
     * @param form where it stands
     */
    public void writeChoices(Element form) {
        lists.write(form);
    }

    /** Within a list, what stands before the path in the catalogue gives way to what stands before it here. */
    private void write(Element parent, FormField field, String before, String here) {
        String path = here + field.description().path().substring(before.length());
        if (FIXED.contains(path)) {
            return;
        }
        switch (field) {
            case FormField.Single single -> single(parent, single, path);
            case FormField.Whole whole -> whole(parent, whole, path, before, here);
            case FormField.Repeated repeated -> repeated(parent, repeated, path);
        }
    }

    private void single(Element parent, FormField.Single field, String path) {
        if (field.isByLanguage()) {
            byLanguage(parent, field, path);
        } else {
            control(parent, field, path, words(field.description()));
        }
    }

    private void byLanguage(Element parent, FormField.Single field, String path) {
        String own = values.at(path).isEmpty() ? path + "." + FormField.LANGUAGES.getFirst() : path;
        control(parent, field, own, words(field.description()));
        Element others = folded(
                parent,
                "In other languages",
                FormField.LANGUAGES.stream().skip(1).anyMatch(l -> isOpen(path + "." + l)));
        FormField.LANGUAGES.stream()
                .skip(1)
                .forEach(language -> control(others, field, path + "." + language, "in " + language));
    }

    private void control(Element parent, FormField.Single field, String path, String words) {
        written.add(path);
        new FormControl(field, path, values.at(path), faults.at(path), lists.of(field.description()))
                .write(parent, words);
    }

    private void whole(Element parent, FormField.Whole field, String path, String before, String here) {
        if (field.brief() == null) {
            Element set = field.description().needed()
                    ? set(parent, words(field.description()))
                    : folded(parent, words(field.description()), isOpen(path));
            field.fields().forEach(within -> write(set, within, before, here));
            return;
        }
        control(parent, field.brief(), path, words(field.description()));
        boolean open = values.hasAny(path) && values.at(path).isEmpty()
                || faults.within(path) && faults.at(path).isEmpty();
        Element longer = folded(parent, "Say it in parts", open);
        field.fields().forEach(within -> write(longer, within, before, here));
    }

    private void repeated(Element parent, FormField.Repeated field, String path) {
        Element all = folded(
                parent,
                FormControl.name(path) + ": " + field.description().says(),
                isOpen(path) || field.description().needed() || values.shown().containsKey(path));
        for (int place = 1; place <= values.count(path); place++) {
            String here = path + "." + place + ".";
            Element set = set(all, FormControl.name(path) + " " + place);
            field.fields().forEach(within -> write(set, within, field.first(), here));
        }
        all.appendElement("p")
                .appendElement("button")
                .addClass("button--quiet")
                .attr("name", "more")
                .attr("value", path)
                .attr("formnovalidate", "")
                .text("One more: " + FormControl.name(path));
    }

    private boolean isOpen(String path) {
        return values.hasAny(path) || faults.within(path);
    }

    private static Element set(Element parent, String legend) {
        Element set = parent.appendElement("fieldset");
        set.appendElement("legend").text(legend);
        return set;
    }

    private static Element folded(Element parent, String summary, boolean open) {
        Element details = parent.appendElement("details");
        if (open) {
            details.attr("open", "");
        }
        details.appendElement("summary").text(summary);
        return details;
    }

    private static String words(FieldDescription field) {
        return Words.sentence(field.says());
    }
}
