package org.vpshr.domain.host;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.Command;
import org.vpshr.domain.StableName;
import org.vpshr.domain.Subject;
import org.vpshr.domain.boundary.Tag;
import org.vpshr.domain.entry.Entry;

/**
 * A fact of a ministry's own is to be recorded. It keeps the rules of every entry on its subject, and no others.
 *
 * @param subject what it is about, as in {@code engagement/NL/PE}
 * @param type what the ministry calls the fact
 * @param entry the statement that a report prints and cites, with its time, places, parties and sources
 * @param tags by which decisions of the ministry's own find it
 * @param attributes what it says beside its entry
 */
@StableName("host.RecordFact")
public record HostCommand(Subject subject, HostType type, Entry entry, Set<Tag> tags, List<HostField> attributes)
        implements Command, CarriesEntry {

    /**
     * Checks the tags, and takes copies of what is given.
     *
     * @throws org.vpshr.domain.failure.InvalidValue when a tag does not begin with the namespace of its type
     */
    public HostCommand {
        tags = type.checked(tags);
        attributes = List.copyOf(attributes);
    }

    /**
     * {@return what it says in the field, if anything}
     *
     * @param name what the field is called
     */
    public Optional<String> field(String name) {
        return HostField.valueIn(attributes, name);
    }

    @Override
    public String stableName() {
        return type.toString();
    }

    @Override
    public String word() {
        return stableName();
    }

    /** {@return what is recorded when no rule refuses it} */
    public HostEvent recorded() {
        return new HostEvent(subject, type, entry, tags, attributes);
    }
}
