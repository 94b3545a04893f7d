package org.vpshr.application.evidence;

import java.util.Set;
import java.util.TreeSet;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.text.Said;
import org.vpshr.domain.workinggroup.WorkingGroupEvent.CaseFollowedUp;
import org.vpshr.domain.workinggroup.WorkingGroupEvent.CaseOpened;
import org.vpshr.projections.entries.Entries;

/** The entries that an event names, wherever in it, and the one that opened the case that it follows up. */
record NamedEntries(DomainEvent event) {

    /** Whether all of them are known to who was shown these. */
    boolean areAmong(Entries shown) {
        return ids().stream().allMatch(id -> shown.find(id).isPresent())
                && (!(event instanceof CaseFollowedUp step) || isOpenedBy(shown, step));
    }

    private Set<EntryId> ids() {
        Set<EntryId> named = new TreeSet<>();
        Said.by((Record) event, part -> {
            if (part.in() instanceof EntryId id) {
                named.add(id);
            }
        });
        return named;
    }

    private static boolean isOpenedBy(Entries shown, CaseFollowedUp step) {
        return shown.all().stream()
                .anyMatch(each -> each.origin() instanceof CaseOpened opened
                        && opened.subject().equals(step.subject())
                        && opened.matter().equals(step.matter()));
    }
}
