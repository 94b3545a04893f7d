package org.vpshr.domain.host;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.StableName;
import org.vpshr.domain.Subject;
import org.vpshr.domain.boundary.Tag;
import org.vpshr.domain.entry.Entry;

/**
 * A fact of a ministry's own was recorded.
 *
 * @param subject what it is about, as in {@code engagement/NL/PE}
 * @param type what the ministry calls the fact
 * @param entry the statement that a report prints and cites, with its time, places, parties and sources
 * @param spanningTags by which decisions of the ministry's own find it
 * @param attributes what it says beside its entry
 */
@StableName("host.FactRecorded")
public record HostEvent(Subject subject, HostType type, Entry entry, Set<Tag> spanningTags, List<HostField> attributes)
        implements DomainEvent, CarriesEntry {

    /**
     * Checks the tags, and takes copies of what is given.
     *
     * @throws org.vpshr.domain.failure.InvalidValue when a tag does not begin with the namespace of its type
     */
    public HostEvent {
        spanningTags = type.checked(spanningTags);
        attributes = List.copyOf(attributes);
    }

    /**
     * {@return what it says in the field, if it does and whoever reads may know it}
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

    /** In full, so that no template that means an event of this library selects it. */
    @Override
    public String word() {
        return stableName();
    }

    @Override
    public HostEvent with(Entry changed) {
        return new HostEvent(subject, type, changed, spanningTags, attributes);
    }
}
