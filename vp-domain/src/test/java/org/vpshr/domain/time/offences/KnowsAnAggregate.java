package org.vpshr.domain.time.offences;

import org.vpshr.domain.workinggroup.WorkingGroup;

/** Breaks the rule that the words that all share know no aggregate. */
public record KnowsAnAggregate(WorkingGroup group) {}
