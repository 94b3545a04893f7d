package org.vpshr.examples.ministry.form;

import java.util.List;

/** What there is to choose from in fields of a kind. */
@FunctionalInterface
public interface Choices {
    /** Nothing. */
    Choices NONE = kind -> List.of();

    /**
     * Something to choose.
     *
     * @param value what is written for it
     * @param words what it is
     */
    record Choice(String value, String words) {}

    /**
     * {@return what there is to choose from, what is most likely meant first}
     *
     * @param kind of the field, as the catalogue has it: {@code an entry}
     */
    List<Choice> of(String kind);
}
