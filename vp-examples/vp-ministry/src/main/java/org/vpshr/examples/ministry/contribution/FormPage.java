package org.vpshr.examples.ministry.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.vpshr.application.failure.StaleDecision;
import org.vpshr.application.reference.CommandDescription;
import org.vpshr.application.reference.FieldDescription;
import org.vpshr.application.reference.Vocabulary;
import org.vpshr.domain.failure.Failure;
import org.vpshr.examples.ministry.form.Choices;
import org.vpshr.examples.ministry.form.FormFaults;
import org.vpshr.examples.ministry.form.FormMarkup;
import org.vpshr.examples.ministry.form.FormValues;
import org.vpshr.examples.ministry.frame.Markup;
import org.vpshr.examples.ministry.frame.Page;
import org.vpshr.examples.ministry.frame.Visit;
import org.vpshr.examples.ministry.frame.Words;

/** The page of the form of a command. */
final class FormPage {
    private static final String FILES = "contribution.attachments";

    private final Visit visit;
    private final CommandDescription command;
    private final Function<String, Choices> choices;

    /** @param choices what there is to choose from, by the subject that is told of */
    FormPage(Visit visit, CommandDescription command, Function<String, Choices> choices) {
        this.visit = visit;
        this.command = command;
        this.choices = choices;
    }

    String title() {
        return Words.of(command.name());
    }

    /** Who writes, and what is told. Files are sent and not typed. */
    static List<FieldDescription> opening() {
        return Vocabulary.opening().stream()
                .filter(field -> !field.path().startsWith(FILES))
                .toList();
    }

    /** The form with what is wrong. Whoever was overtaken decides again, on the record as it is now. */
    ResponseEntity<byte[]> refused(FormDefaults defaults, FormValues values, List<Failure> failures) {
        List<FieldDescription> all =
                Stream.concat(command.fields().stream(), opening().stream()).toList();
        List<StaleDecision.Change> changes = new ArrayList<>();
        failures.forEach(failure -> {
            if (failure instanceof StaleDecision stale) {
                changes.addAll(stale.changes());
            }
        });
        boolean overtaken = failures.stream().anyMatch(StaleDecision.class::isInstance);
        return show(
                HttpStatus.UNPROCESSABLE_CONTENT,
                overtaken ? defaults.onTheRecordAsItIs(values) : values,
                FormFaults.of(failures, FormMarkup.paths(all, values)),
                changes);
    }

    ResponseEntity<byte[]> show(
            HttpStatus status, FormValues values, FormFaults faults, List<StaleDecision.Change> changes) {
        return Page.of(status, title(), visit, main -> {
            CommandSentence.write(main.appendElement("p").addClass("lede"), command);
            faults(main, faults);
            changes(main, changes);
            form(main, values, faults);
            Markup.link(
                    main.appendElement("p").text("Several of them at a time: "),
                    "/desk/upload/empty?command=" + command.name(),
                    "take an empty sheet");
        });
    }

    private static void faults(Element main, FormFaults faults) {
        if (faults.isNone()) {
            return;
        }
        Element box = Markup.alert(main, "It cannot be recorded like this", "");
        Element list = box.appendElement("ul");
        faults.general().forEach(fault -> list.appendElement("li").text(fault));
        faults.byField()
                .forEach((path, all) -> all.forEach(fault -> {
                    Element item = list.appendElement("li");
                    Markup.link(item, "#f-" + path.replace('.', '-'), fault);
                }));
    }

    private static void changes(Element main, List<StaleDecision.Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        main.appendElement("h2").text("What changed since you began");
        Element list = main.appendElement("ul");
        changes.forEach(change -> list.appendElement("li").text(change.toString()));
    }

    private void form(Element main, FormValues values, FormFaults faults) {
        Element form = visit.form(main, "/desk/contribute/" + command.name())
                .addClass("contribution")
                .attr("enctype", "multipart/form-data");
        Visit.hidden(form, FormDefaults.DECIDED_ON, values.byPath().getOrDefault(FormDefaults.DECIDED_ON, ""));
        // a key that sends a form sends it by its first button: that is this one
        form.appendElement("button").addClass("vh").attr("tabindex", "-1").text("Show what it would do");
        FormMarkup markup =
                new FormMarkup(values, faults, choices.apply(values.byPath().getOrDefault("subject", "")));
        form.appendElement("h2").text("What is told");
        markup.write(form, command.fields());
        form.appendElement("h2").text("Who writes, and on what evidence");
        markup.write(form, opening());
        markup.writeChoices(form);
        files(form);
        form.appendElement("p").appendElement("button").text("Show what it would do");
    }

    private static void files(Element form) {
        Element set = form.appendElement("fieldset");
        set.appendElement("legend").text("Files that it rests on");
        Element sent =
                Markup.input(set, "attachment", "Letters, minutes, photographs: at most 8, of 8 MiB each", "file");
        sent.attr("multiple", "");
        Element label = set.appendElement("label").addClass("box-label");
        label.appendElement("input")
                .attr("type", "checkbox")
                .attr("name", "open")
                .attr("value", "true");
        label.appendElement("span").text("Whoever may see the entry may see the files");
    }
}
