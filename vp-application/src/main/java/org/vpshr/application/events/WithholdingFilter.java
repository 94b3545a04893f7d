package org.vpshr.application.events;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.boundary.Tag;
import org.vpshr.domain.boundary.Tags;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Link;

/**
 * A history as if nothing about what is set aside had ever been recorded: events of its subjects and entries have no part
 * in it, nor have links to such entries. Events are handed in in their order.
 */
public final class WithholdingFilter {
    private final Set<String> concerned = new HashSet<>();
    private final Set<EntryId> withheld = new HashSet<>();

    WithholdingFilter(Collection<SetAside> aside) {
        aside.forEach(each -> concerned.addAll(each.concerned()));
    }

    /** What is left of the event; nothing where it is withheld. */
    public Optional<DomainEvent> left(DomainEvent event) {
        if (concerned.isEmpty()) {
            return Optional.of(event);
        }
        if (event.tags().stream().map(Tag::toString).anyMatch(concerned::contains)) {
            event.touches().ifPresent(withheld::add);
            return Optional.empty();
        }
        if (event instanceof DossierEvent.EntryAmended amended) {
            return Optional.of(amended.linkedOnlyTo(id -> !isWithheld(id)));
        }
        return Optional.of(
                event.statedEntry().map(entry -> withoutLinks(event, entry)).orElse(event));
    }

    private DomainEvent withoutLinks(DomainEvent event, Entry entry) {
        List<Link> links =
                entry.links().stream().filter(link -> !isWithheld(link.to())).toList();
        return links.size() == entry.links().size() ? event : event.with(entry.withLinks(links));
    }

    private boolean isWithheld(EntryId entry) {
        return withheld.contains(entry) || concerned.contains(Tags.entry(entry).toString());
    }
}
