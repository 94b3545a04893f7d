package org.vpshr.application.json.grammar;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the value of a field looks like in a line. */
public sealed interface LineForm {

    /** What it is called where it is told to a person, such as {@code a day}. */
    String kind();

    /**
     * One text.
     *
     * @param pattern a regular expression that it matches as a whole; empty where any text will do
     * @param example a text of this kind; empty where the field tells it better
     */
    record Text(String kind, String pattern, String example) implements LineForm {}

    /** One of some words. */
    record Word(List<String> words) implements LineForm {
        public Word {
            words = List.copyOf(words);
        }

        @Override
        public String kind() {
            return "a word";
        }
    }

    /** A whole number. */
    record Whole() implements LineForm {
        @Override
        public String kind() {
            return "a whole number";
        }
    }

    /** True or false. */
    record Truth() implements LineForm {
        @Override
        public String kind() {
            return "true or false";
        }
    }

    /**
     * A text for each of some languages.
     *
     * @param canBeNull whether null takes a text away
     */
    record Texts(boolean canBeNull) implements LineForm {
        @Override
        public String kind() {
            return "texts by language";
        }
    }

    /** Several of one form, in brackets. */
    record Several(LineForm element) implements LineForm {
        @Override
        public String kind() {
            return "a list: " + element.kind();
        }
    }

    /**
     * Fields in braces.
     *
     * @param name what the object is, such as {@code Entry}; a command's own name
     */
    record Fields(String name, List<Field> all) implements LineForm {
        public Fields {
            all = List.copyOf(all);
        }

        @Override
        public String kind() {
            return "an object";
        }

        /** The names of those that have to be there, with that of the command unless it is no command. */
        List<String> needed(boolean plain) {
            return Stream.concat(
                            plain ? Stream.empty() : Stream.of("command"),
                            all.stream().filter(Field::needed).map(Field::name))
                    .toList();
        }
    }

    /** A short form where it says all, and a long one. */
    record Either(LineForm brief, LineForm whole) implements LineForm {
        @Override
        public String kind() {
            return brief.kind() + ", or " + whole.kind();
        }
    }

    /** Another value in place of the one that stands, or null to empty it. */
    record OrNothing(LineForm other) implements LineForm {
        @Override
        public String kind() {
            return other.kind() + ", or null to empty it";
        }
    }

    /**
     * A field of an object.
     *
     * @param owner what has the field, such as {@code Entry}; a command's own name
     * @param otherwise what is meant where it is left out, if that is one thing
     */
    record Field(String owner, String name, LineForm form, boolean needed, Optional<String> otherwise) {}
}
