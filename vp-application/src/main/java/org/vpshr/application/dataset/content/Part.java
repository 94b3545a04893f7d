package org.vpshr.application.dataset.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * One of several that a row has.
 *
 * @param of whose it is
 * @param number from 1, in the order in which they stand
 */
record Part<O, P>(O of, int number, P part) {

    static <O, P> List<Part<O, P>> of(O whole, Collection<? extends P> parts) {
        List<Part<O, P>> numbered = new ArrayList<>();
        for (P part : parts) {
            numbered.add(new Part<>(whole, numbered.size() + 1, part));
        }
        return numbered;
    }
}
