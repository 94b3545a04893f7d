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
 * @param spanningTags by which decisions of the ministry's own find it
 * @param attributes what it says beside its entry
 */
@StableName("host.FactRecorded")
public record HostEvent(Subject subject, HostType type, Entry entry, Set<Tag> spanningTags, List<HostField> attributes)
        implements DomainEvent, CarriesEntry {

    public HostEvent {
        spanningTags = type.checked(spanningTags);
        attributes = List.copyOf(attributes);
    }

    /** What it says in the field, if it does and whoever reads may know it. */
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
