package org.vpshr.projections.membership;

import org.jspecify.annotations.Nullable;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.Pillar;
import org.vpshr.domain.time.Tenure;
import org.vpshr.projections.entries.EntryHistory;

/**
 * A seat or office that an organisation held in a working group.
 *
 * @param group the working group
 * @param organisation who held it
 * @param role the seat ({@code member}, {@code observer}) or office ({@code chair}) held
 * @param pillar the pillar; none for observers and offices
 * @param tenure from when until when; open while it goes on
 * @param begun the entry that began it
 */
public record HeldSeat(
        WorkingGroupId group,
        Party.Organisation organisation,
        String role,
        @Nullable Pillar pillar,
        Tenure tenure,
        EntryHistory begun) {}
