package org.vpshr.testing.samples;

import static org.vpshr.domain.given.ARule.rule;
import static org.vpshr.domain.given.Groups.CONFIEP;
import static org.vpshr.domain.given.Groups.FUND_FOR_PEACE;
import static org.vpshr.domain.given.Groups.GHANA;
import static org.vpshr.domain.given.Groups.PERU;
import static org.vpshr.domain.given.Groups.joins;
import static org.vpshr.domain.given.Groups.setUp;
import static org.vpshr.domain.given.Story.given;

import org.junit.jupiter.api.Test;
import org.vpshr.domain.workinggroup.Seat;

class WorkingGroupsTest {

    @Test
    void a_group_has_each_organisation_once() {
        given(GHANA)
                .after(setUp("2017"), joins(FUND_FOR_PEACE))
                .when(joins(FUND_FOR_PEACE, "2018"))
                .thenRefusedBy(rule(57));
    }

    @Test
    void who_was_not_invited_is_shown() {
        given(PERU)
                .after(setUp(PERU, "2010"))
                .when(joins(PERU, "confiep-joined", "2018-11", CONFIEP, null, Seat.OBSERVER))
                .thenFlaggedOnlyBy(rule(61));
    }
}
