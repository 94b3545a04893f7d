package org.vpshr.domain.entry;

import java.util.Set;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.party.Slug;
import org.vpshr.domain.text.Label;

/**
 * Under which name a ministry keeps what is its own, and for whom that is.
 *
 * @param name the name, that of an organisation in the register, such as {@code minbuza}
 * @param open whether attributes in it are for whoever may see their entry; otherwise they are the ministry's own
 */
public record Namespace(@Label String name, boolean open) {
    private static final Set<String> TAKEN = Set.of(
            "commitment",
            "irbc",
            "workinggroup",
            "engagement",
            "forum",
            "initiative",
            "report",
            "register",
            "organisation",
            "person",
            "dossier",
            "matter",
            "host");

    /**
     * Checks the name.
     *
     * @throws InvalidValue when it is no name of a namespace, or one that this library uses itself
     */
    public Namespace {
        checked(name);
    }

    /**
     * {@return the name, which can be that of a namespace}
     *
     * @param name a word for whose fact it is, such as the ministry's
     * @throws InvalidValue when it is no name of a namespace, or one that this library uses itself
     */
    public static String checked(String name) {
        if (TAKEN.contains(Slug.checked(name))) {
            throw new InvalidValue(
                    name + " is a name that the record uses itself", "name the namespace after the ministry: minbuza");
        }
        return name;
    }
}
