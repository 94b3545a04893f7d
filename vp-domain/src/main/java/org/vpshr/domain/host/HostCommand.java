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
 * @param tags by which decisions of the ministry's own find it
 * @param attributes what it says beside its entry
 */
@StableName("host.RecordFact")
public record HostCommand(Subject subject, HostType type, Entry entry, Set<Tag> tags, List<HostField> attributes)
        implements Command, CarriesEntry {

    public HostCommand {
        tags = type.checked(tags);
        attributes = List.copyOf(attributes);
    }

    /** What it says in the field, if anything. */
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

    /** What is recorded when no rule refuses it. */
    public HostEvent recorded() {
        return new HostEvent(subject, type, entry, tags, attributes);
    }
}
