package org.vpshr.projections.offences;

import org.vpshr.domain.workinggroup.WorkingGroupCommand.JoinMember;

/** Breaks the rule that views command nothing. */
public record Commands(JoinMember command) {}
