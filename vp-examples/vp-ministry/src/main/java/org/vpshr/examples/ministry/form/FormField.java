package org.vpshr.examples.ministry.form;

import java.util.List;
import org.vpshr.application.reference.FieldDescription;

/** A field of a form, or several that belong together. */
sealed interface FormField {
    /** What the catalogue says of it. Within a list it is that of the first place. */
    FieldDescription description();

    /** The languages in which a text may stand; the first is that of the report. */
    List<String> LANGUAGES = List.of("en", "nl", "fr", "es");

    /** Something to be filled in. */
    record Single(FieldDescription description) implements FormField {

        /** Whether one of some words is meant and no other. */
        boolean isChoice() {
            return !description.allowed().isEmpty()
                    && !description.isList()
                    && !description.kind().contains(" or a");
        }

        /** Whether any of some words are meant. */
        boolean isChoiceOfSeveral() {
            return !description.allowed().isEmpty() && description.isList();
        }

        /** Whether it is a text that may stand in several languages. */
        boolean isByLanguage() {
            return description.kind().contains("texts by language");
        }

        /** Whether it is more than a line. */
        boolean isLong() {
            return isByLanguage() || description.path().endsWith("ext") || description.isList();
        }
    }

    /**
     * Fields of an object.
     *
     * @param brief the field that says the same in one text; null where there is none
     */
    record Whole(
            FieldDescription description,
            @org.jspecify.annotations.Nullable Single brief,
            List<FormField> fields) implements FormField {
        public Whole {
            fields = List.copyOf(fields);
        }
    }

    /** An object as often as there is something to tell. */
    record Repeated(FieldDescription description, List<FormField> fields) implements FormField {
        public Repeated {
            fields = List.copyOf(fields);
        }

        /** What stands before the fields of the first one. */
        String first() {
            return description.path() + ".1.";
        }
    }
}
