package org.vpshr.application.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vpshr.application.json.grammar.LineForm;

/** The fields of a line one below the other, those of an object after it. */
final class FieldList {
    private static final Lexicon SAYS = Lexicon.read("fields.txt");

    private final List<FieldDescription> all = new ArrayList<>();

    private FieldList() {}

    /** @param before what stands before each path; empty, or ending with a dot */
    static List<FieldDescription> of(LineForm.Fields fields, String before) {
        FieldList list = new FieldList();
        list.add(fields, before);
        return List.copyOf(list.all);
    }

    /** What a field is: in the words for this owner's, or in those for all of its name. */
    static String says(String owner, String name) {
        return SAYS.of(owner + "." + name).or(() -> SAYS.of(name)).orElse("");
    }

    private void add(LineForm.Fields fields, String before) {
        for (LineForm.Field field : fields.all()) {
            String path = before + field.name();
            all.add(described(field, path));
            addWithin(field.form(), path);
        }
    }

    /** What is written as an object has fields of its own, also where it may be one text. */
    private void addWithin(LineForm form, String path) {
        switch (form) {
            case LineForm.Fields within -> add(within, path + ".");
            case LineForm.Several several -> addWithin(several.element(), path + ".1");
            case LineForm.Either either -> addWithin(either.whole(), path);
            case LineForm.OrNothing revised -> addWithin(revised.other(), path);
            case LineForm.Text text -> {}
            case LineForm.Texts texts -> {}
            case LineForm.Word word -> {}
            case LineForm.Whole whole -> {}
            case LineForm.Truth truth -> {}
        }
    }

    private static FieldDescription described(LineForm.Field field, String path) {
        return new FieldDescription(
                path,
                says(field.owner(), field.name()),
                field.form().kind(),
                field.needed(),
                allowed(field.form()),
                field.otherwise().map(text -> text.isEmpty() ? "empty" : text).orElse(""),
                example(field.form()));
    }

    private static List<String> allowed(LineForm form) {
        return switch (form) {
            case LineForm.Word word -> word.words();
            case LineForm.Truth truth -> List.of("true", "false");
            case LineForm.Several several -> allowed(several.element());
            case LineForm.Either(LineForm.Word listed, LineForm.Text own) -> listed.words();
            default -> List.of();
        };
    }

    private static String example(LineForm form) {
        return switch (form) {
            case LineForm.Text text -> text.example();
            case LineForm.Word word -> word.words().getFirst().toLowerCase(Locale.ROOT);
            case LineForm.Truth truth -> "true";
            case LineForm.Whole whole -> "2025";
            case LineForm.Several several -> example(several.element());
            case LineForm.Either either -> example(either.brief());
            case LineForm.OrNothing revised -> example(revised.other());
            case LineForm.Fields fields -> "";
            case LineForm.Texts texts -> "";
        };
    }
}
