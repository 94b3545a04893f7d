package org.vpshr.application.receipt;

import org.vpshr.domain.rule.Finding;

/**
 * A finding, and what it is about.
 *
 * @param place where the command stands: a line, a row, or the how many-th of a list; empty where that is not known any
 *     more
 * @param finding what a person should look at
 */
public record Notice(String place, Finding finding) {

    @Override
    public String toString() {
        return place.isEmpty() ? finding.toString() : place + ": " + finding;
    }
}
