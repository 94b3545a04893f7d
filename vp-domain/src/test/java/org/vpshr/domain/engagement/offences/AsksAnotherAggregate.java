package org.vpshr.domain.engagement.offences;

import org.vpshr.domain.workinggroup.WorkingGroupEvent;

/** Breaks the rule that an engagement rests on no other aggregate. */
public record AsksAnotherAggregate(WorkingGroupEvent event) {}
