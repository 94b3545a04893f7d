package org.vpshr.domain.engagement;

import static org.vpshr.domain.measure.FigureRule.AMOUNTS_ARE_REVERSED;

import java.util.HashSet;
import java.util.Set;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.rule.Findings;

/** The money that was given and stands (rule 100). */
record Fundings(Set<EntryId> standing) {
    static final Fundings NONE = new Fundings(Set.of());

    Fundings {
        standing = Set.copyOf(standing);
    }

    Findings reverse(EngagementCommand.ReverseFunding c) {
        AMOUNTS_ARE_REVERSED.refuseIf(
                !standing.contains(c.funding()),
                c.funding() + " is no standing funding of " + c.subject(),
                "name a funding on record that was not reversed before");
        return Findings.NONE;
    }

    Fundings granted(EntryId funding) {
        Set<EntryId> more = new HashSet<>(standing);
        more.add(funding);
        return new Fundings(more);
    }

    Fundings reversed(EntryId funding) {
        Set<EntryId> fewer = new HashSet<>(standing);
        fewer.remove(funding);
        return new Fundings(fewer);
    }
}
