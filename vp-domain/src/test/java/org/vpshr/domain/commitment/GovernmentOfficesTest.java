package org.vpshr.domain.commitment;

import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.domain.given.Governments.NETHERLANDS;
import static org.vpshr.domain.given.Governments.on;
import static org.vpshr.domain.given.Story.given;

import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.commitment.CommitmentCommand.*;
import org.vpshr.domain.dossier.DossierCommand.ReattributeEntry;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.irbc.AgreementRule;
import org.vpshr.domain.measure.Basis;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.measure.Quantity;
import org.vpshr.domain.party.Capacity;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.PartyRule;

class GovernmentOfficesTest {
    private static final String ENVOY = "special envoy for natural resources";
    private static final Party.Person BOURBON = new Party.Person("bourbon");
    private static final Party.Person KOCH = new Party.Person("koch");
    private static final AssignOffice BOURBON_TAKES =
            new AssignOffice(NETHERLANDS, on("envoy-1", "2014"), ENVOY, BOURBON, true);
    private static final VacateOffice BOURBON_LEAVES =
            new VacateOffice(NETHERLANDS, on("envoy-1-left", "2018"), ENVOY, BOURBON);
    private static final AssignOffice KOCH_TAKES =
            new AssignOffice(NETHERLANDS, on("envoy-2", "2018-09"), ENVOY, KOCH, true);

    @Test
    @Tag("rule-103-holds")
    void a_successor_takes_an_office_that_fell_vacant() {
        given(NETHERLANDS).after(BOURBON_TAKES, BOURBON_LEAVES).when(KOCH_TAKES).thenAccepted();
    }

    @Test
    @Tag("rule-103-refuses")
    void an_office_with_one_seat_has_one_holder() {
        given(NETHERLANDS).after(BOURBON_TAKES).when(KOCH_TAKES).thenRefusedBy(PartyRule.ONE_HOLDER_OF_AN_OFFICE);
    }

    @Test
    @Tag("rule-103-refuses")
    void two_do_not_take_an_office_with_one_seat_in_one_month() {
        given(NETHERLANDS)
                .after(new AssignOffice(NETHERLANDS, on("envoy-1", "2018-09"), ENVOY, BOURBON, true))
                .when(KOCH_TAKES)
                .thenRefusedBy(PartyRule.ONE_HOLDER_OF_AN_OFFICE);
    }

    @Test
    @Tag("rule-103-refuses")
    void nobody_leaves_an_office_that_another_holds() {
        given(NETHERLANDS)
                .after(BOURBON_TAKES)
                .when(new VacateOffice(NETHERLANDS, on("envoy-left", "2018"), ENVOY, KOCH))
                .thenRefusedBy(PartyRule.ONE_HOLDER_OF_AN_OFFICE);
    }

    @Test
    @Tag("rule-105-holds")
    void one_person_may_hold_several_offices() {
        given(NETHERLANDS)
                .after(BOURBON_TAKES, BOURBON_LEAVES, KOCH_TAKES)
                .when(new AssignOffice(
                        NETHERLANDS,
                        on("steering", "2018-10"),
                        "member of the steering committee on gold",
                        KOCH,
                        false))
                .thenAccepted();
    }

    @Test
    @Tag("rule-106-holds")
    void an_office_without_a_name_may_get_one_later() {
        Party.Group office = new Party.Group("the ambassador in Kinshasa");
        Entry told = anEntry("ambassador-said")
                .on("2018")
                .with(office.toString(), Capacity.SPEAKER)
                .build();
        given(NETHERLANDS)
                .after(new AffirmCommitment(NETHERLANDS, told))
                .when(new ReattributeEntry(
                        NETHERLANDS,
                        aContribution("2019-03-01"),
                        new EntryId("ambassador-said"),
                        office,
                        new Party.Person("schuddeboom"),
                        "the name was found",
                        "head of desk"))
                .thenAccepted();
    }

    @Test
    @Tag("rule-75-holds")
    void a_count_of_agreements_names_its_rule() {
        Figure nine = new Figure.Count(
                "agreements in effect", new Quantity.Exact(BigDecimal.valueOf(9)), "sectors", Basis.COUNTED);
        Entry told = anEntry("nine-sectors").on("2018-12-31").with(nine).build();
        given(NETHERLANDS)
                .when(new StateAgreementCount(NETHERLANDS, told, "signed agreements, with the coal covenant"))
                .thenAccepted();
        given(NETHERLANDS)
                .when(new StateAgreementCount(NETHERLANDS, told, " "))
                .thenRefusedBy(AgreementRule.COUNT_NAMES_ITS_RULE);
    }
}
