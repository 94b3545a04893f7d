package org.vpshr.domain.irbc;

import static org.vpshr.domain.given.Agreements.ESSENT;
import static org.vpshr.domain.given.Agreements.FNV;
import static org.vpshr.domain.given.Agreements.GOLD;
import static org.vpshr.domain.given.Agreements.NEGOTIATION;
import static org.vpshr.domain.given.Agreements.NL;
import static org.vpshr.domain.given.Agreements.NUON;
import static org.vpshr.domain.given.Agreements.SIGNED;
import static org.vpshr.domain.given.Agreements.ends;
import static org.vpshr.domain.given.Agreements.joins;
import static org.vpshr.domain.given.Agreements.on;
import static org.vpshr.domain.given.Agreements.running;
import static org.vpshr.domain.given.Story.given;

import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.irbc.AgreementCommand.*;
import org.vpshr.domain.party.Party;

class PartiesTest {
    private static final JoinAgreement NUON_JOINS = joins("nuon-joined", "2017-07", NUON, PartyKind.BUSINESS);
    private static final JoinAgreement ESSENT_JOINS = joins("essent-joined", "2017-07", ESSENT, PartyKind.BUSINESS);
    private static final RenameParty NUON_IS_VATTENFALL =
            new RenameParty(GOLD, on("nuon-renamed", "2018"), NUON, "Vattenfall");

    @Test
    @Tag("rule-77-holds")
    void a_renamed_party_stays_the_same_and_may_leave() {
        given(GOLD)
                .after(running())
                .after(NUON_JOINS, NUON_IS_VATTENFALL)
                .when(new LeaveAgreement(GOLD, on("nuon-left", "2019"), NUON))
                .thenAccepted();
    }

    @Test
    @Tag("rule-77-holds")
    void merged_parties_go_on_as_one() {
        Party merged = Party.parse("org:utilities");
        given(GOLD)
                .after(running())
                .after(NUON_JOINS, ESSENT_JOINS)
                .after(new MergeParties(GOLD, on("merged", "2018"), Set.of(NUON, ESSENT), merged))
                .when(new LeaveAgreement(GOLD, on("left", "2019"), merged))
                .thenAccepted();
    }

    @Test
    @Tag("rule-77-refuses")
    void a_party_does_not_join_twice_under_two_names() {
        given(GOLD)
                .after(running())
                .after(NUON_JOINS, NUON_IS_VATTENFALL)
                .when(joins("nuon-again", "2018-06", NUON, PartyKind.BUSINESS))
                .thenRefusedBy(AgreementRule.RENAMED_IS_THE_SAME_PARTY);
        given(GOLD)
                .after(running())
                .after(NUON_JOINS, ESSENT_JOINS, NUON_IS_VATTENFALL)
                .when(new RenameParty(GOLD, on("essent-renamed", "2018"), ESSENT, "vattenfall"))
                .thenRefusedBy(AgreementRule.RENAMED_IS_THE_SAME_PARTY);
    }

    @Test
    @Tag("rule-77-refuses")
    void only_parties_merge() {
        given(GOLD)
                .after(running())
                .after(NUON_JOINS)
                .when(new MergeParties(GOLD, on("merged", "2018"), Set.of(NUON, ESSENT), NUON))
                .thenRefusedBy(AgreementRule.RENAMED_IS_THE_SAME_PARTY);
    }

    @Test
    @Tag("rule-78-holds")
    void a_party_joins_and_is_put_out_while_the_agreement_runs() {
        given(GOLD)
                .after(running())
                .after(NUON_JOINS)
                .when(new ExpelParty(GOLD, on("nuon-out", "2020"), NUON))
                .thenAccepted();
    }

    @Test
    @Tag("rule-78-refuses")
    void nobody_joins_before_it_takes_effect_or_after_it_ended() {
        given(GOLD).after(NEGOTIATION, SIGNED).when(NUON_JOINS).thenRefusedBy(AgreementRule.PARTIES_MOVE_WHILE_IT_RUNS);
        given(GOLD)
                .after(running())
                .after(ends("2022-06-30", false))
                .when(joins("late", "2023", NUON, PartyKind.BUSINESS))
                .thenRefusedBy(AgreementRule.PARTIES_MOVE_WHILE_IT_RUNS);
    }

    @Test
    @Tag("rule-78-refuses")
    void who_is_no_party_does_not_leave() {
        given(GOLD)
                .after(running())
                .when(new LeaveAgreement(GOLD, on("nuon-left", "2019"), NUON))
                .thenRefusedBy(AgreementRule.PARTIES_MOVE_WHILE_IT_RUNS);
    }

    @Test
    @Tag("rule-79-holds")
    void an_association_joins_for_all_its_members() {
        given(GOLD)
                .after(running())
                .when(new JoinAgreement(
                        GOLD, on("fgz-joined", "2017-07"), Party.parse("org:fgz"), PartyKind.BUSINESS, true))
                .thenAccepted();
    }

    @Test
    @Tag("rule-84-holds")
    void a_trade_union_is_a_party_of_its_own_kind() {
        given(GOLD)
                .after(NEGOTIATION)
                .when(new SignAgreement(GOLD, on("fnv-signed", "2017-06-19"), FNV, PartyKind.TRADE_UNION, false))
                .thenAccepted();
    }

    @Test
    @Tag("rule-84-refuses")
    void a_government_is_no_party_of_another_kind() {
        given(GOLD)
                .after(NEGOTIATION)
                .when(new SignAgreement(GOLD, on("nl-signed", "2017-06-19"), NL, PartyKind.TRADE_UNION, true))
                .thenRefusedBy(AgreementRule.UNIONS_ARE_NO_PILLAR);
    }
}
