package org.vpshr.domain.workinggroup;

import org.jspecify.annotations.Nullable;
import org.vpshr.domain.party.Pillar;

/** An active membership; an observer has no pillar (rule 58). */
record GroupMembership(Seat seat, @Nullable Pillar pillar) {}
