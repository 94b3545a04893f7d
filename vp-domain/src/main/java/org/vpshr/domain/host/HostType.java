package org.vpshr.domain.host;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.vpshr.domain.Subject;
import org.vpshr.domain.boundary.Tag;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.Namespace;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.text.Label;

/**
 * What a ministry calls a fact of its own.
 *
 * @param namespace whose it is, such as {@code minbuza}; none that this library uses itself
 * @param name what it is called there, such as {@code GrantNamed}
 * @param version of its attributes, from 1
 */
public record HostType(@Label String namespace, @Label String name, int version) {
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z0-9]{0,63}");

    /**
     * Checks what it is made of.
     *
     * @throws InvalidValue when the namespace or the name is none, or the version is below 1
     */
    public HostType {
        Namespace.checked(namespace);
        if (!NAME.matcher(name).matches() || version < 1) {
            throw InvalidValue.of(
                    namespace + "." + name + ", version " + version,
                    "a name of a fact of one's own",
                    "write it like minbuza.GrantNamed, version 1");
        }
    }

    /**
     * {@return a fact of this kind, to be recorded about a subject}
     *
     * @param subject what it is about
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param fields what it says beside its entry
     */
    public HostCommand on(Subject subject, Entry entry, HostField... fields) {
        return new HostCommand(subject, this, entry, Set.of(), List.of(fields));
    }

    /** A tag of its own is told from all others by its namespace, so that it never widens a rule of this library. */
    Set<Tag> checked(Set<Tag> tags) {
        for (Tag tag : tags) {
            if (!tag.key().startsWith(namespace + ":")) {
                throw new InvalidValue(
                        "the tag " + tag + " could be one of this library", "let it begin with " + namespace + ":");
            }
        }
        return Set.copyOf(tags);
    }

    @Override
    public String toString() {
        return namespace + "." + name;
    }
}
