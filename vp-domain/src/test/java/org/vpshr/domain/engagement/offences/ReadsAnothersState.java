package org.vpshr.domain.engagement.offences;

import org.vpshr.domain.workinggroup.WorkingGroup;

/** Breaks the rule that an aggregate knows of others their events alone. */
public record ReadsAnothersState(WorkingGroup group) {}
