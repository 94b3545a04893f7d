package org.vpshr.examples.ministry.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.vpshr.application.reference.FieldDescription;
import org.vpshr.examples.ministry.frame.Words;

/**
 * What one field is filled in by, with its description and what is wrong with it.
 *
 * @param field the field
 * @param path its path, under which it is sent
 * @param value what stands in it
 * @param faults what is wrong with it
 * @param list the id of the list of what there is to choose from; empty where there is none
 */
record FormControl(FormField.Single field, String path, String value, List<String> faults, String list) {

    /** The last word of a path, as a name: {@code entry.figures.1.value} is Value. */
    static String name(String path) {
        String last = path.replaceAll("\\.[0-9]+$", "");
        last = last.substring(last.lastIndexOf('.') + 1).replaceAll("([a-z])([A-Z])", "$1 $2");
        return Words.sentence(last.toLowerCase(Locale.ROOT));
    }

    /** A text that stands in several languages is called by what it is, and not by the first of them. */
    private String title() {
        String first = "." + FormField.LANGUAGES.getFirst();
        return field.isByLanguage() && path.endsWith(first)
                ? name(path.substring(0, path.length() - first.length()))
                : name(path);
    }

    void write(Element parent, String words) {
        Element place = parent.appendElement(field.isChoiceOfSeveral() ? "fieldset" : "div")
                .addClass("field");
        if (!faults.isEmpty()) {
            place.addClass("field--wrong");
        }
        if (field.isChoiceOfSeveral()) {
            place.appendElement("legend").text(title() + needed());
        } else {
            place.appendElement("label").attr("for", id()).text(title() + needed());
        }
        place.appendElement("p").addClass("hint").attr("id", id() + "-hint").text(hint(words));
        if (!faults.isEmpty()) {
            wrong(place.appendElement("div").attr("id", id() + "-wrong"));
        }
        control(place);
    }

    private void wrong(Element place) {
        faults.forEach(fault -> place.appendElement("p").addClass("wrong").text(fault));
    }

    private String id() {
        return "f-" + path.replace('.', '-');
    }

    private String needed() {
        return field.description().needed() ? " (needed)" : "";
    }

    private String hint(String words) {
        FieldDescription told = field.description();
        String of = told.allowed().isEmpty() ? ": " + told.kind() : "";
        String several = told.isList() && told.allowed().isEmpty() ? ", parted by semicolons" : "";
        String example = told.example().isEmpty() || !told.allowed().isEmpty() ? "" : ", such as " + told.example();
        String otherwise = told.otherwise().isEmpty() ? "" : "; left out: " + told.otherwise();
        String offered = list.isEmpty() ? "" : ". What is on record is offered as you write";
        return Words.sentence(words) + of + several + example + otherwise + offered + ".";
    }

    private void control(Element place) {
        if (field.isChoiceOfSeveral()) {
            boxes(place);
        } else if (field.isChoice()) {
            choice(place);
        } else if (field.isLong()) {
            described(place.appendElement("textarea"))
                    .attr("rows", field.isByLanguage() ? "4" : "2")
                    .appendText(value);
            oneMore(place);
        } else {
            line(place);
        }
    }

    /** Of a list: what is chosen here is sent beside what stands there already. */
    private void oneMore(Element place) {
        if (list.isEmpty()) {
            return;
        }
        String id = id() + "-more";
        place.appendElement("label").addClass("one-more").attr("for", id).text("One more: " + name(path));
        place.appendElement("input")
                .attr("id", id)
                .attr("name", path)
                .attr("type", "text")
                .attr("list", list)
                .attr("autocomplete", "off")
                .attr("aria-describedby", id() + "-hint");
    }

    private void line(Element place) {
        Element line = described(place.appendElement("input"))
                .attr("type", "text")
                .attr("value", value)
                .attr("autocomplete", "off");
        if (!field.description().allowed().isEmpty()) {
            line.attr("list", id() + "-words");
            Element words = place.appendElement("datalist").attr("id", id() + "-words");
            field.description()
                    .allowed()
                    .forEach(word -> words.appendElement("option").attr("value", word));
        } else if (!list.isEmpty()) {
            line.attr("list", list);
        }
    }

    private void choice(Element place) {
        Element choice = described(place.appendElement("select"));
        choice.appendElement("option").attr("value", "").text("not said");
        for (String word : field.description().allowed()) {
            Element option = choice.appendElement("option").attr("value", word).text(word);
            if (word.equalsIgnoreCase(value)) {
                option.attr("selected", "");
            }
        }
    }

    private void boxes(Element place) {
        List<String> chosen = Arrays.stream(value.split(";")).map(String::strip).toList();
        for (String word : field.description().allowed()) {
            Element label = place.appendElement("label").addClass("box-label");
            Element box = label.appendElement("input")
                    .attr("type", "checkbox")
                    .attr("name", path)
                    .attr("value", word);
            if (chosen.contains(word)) {
                box.attr("checked", "");
            }
            label.appendElement("span").text(word);
        }
    }

    private Element described(Element control) {
        String wrong = faults.isEmpty() ? "" : " " + id() + "-wrong";
        control.attr("id", id()).attr("name", path).attr("aria-describedby", id() + "-hint" + wrong);
        return faults.isEmpty() ? control : control.attr("aria-invalid", "true");
    }
}
