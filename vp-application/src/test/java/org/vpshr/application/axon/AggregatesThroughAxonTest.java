package org.vpshr.application.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.given.AnEntry.anEntry;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.axonframework.test.fixture.AxonTestFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.given.Keys;
import org.vpshr.application.json.stored.EventFormat;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.domain.Aggregates;
import org.vpshr.domain.Subject.AgreementId;
import org.vpshr.domain.Subject.CommitmentId;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.domain.commitment.CommitmentCommand.TakeChair;
import org.vpshr.domain.commitment.CommitmentEvent.ChairHandedOver;
import org.vpshr.domain.commitment.CommitmentEvent.ChairTaken;
import org.vpshr.domain.commitment.CommitmentEvent.InitiativeJoined;
import org.vpshr.domain.commitment.Standing;
import org.vpshr.domain.engagement.EngagementCommand.ExtendProject;
import org.vpshr.domain.engagement.EngagementEvent.ProjectExtended;
import org.vpshr.domain.engagement.EngagementEvent.ProjectStarted;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.given.Ticking;
import org.vpshr.domain.initiative.ChairRule;
import org.vpshr.domain.irbc.AgreementCommand.BringIntoEffect;
import org.vpshr.domain.irbc.AgreementEvent.AgreementSigned;
import org.vpshr.domain.irbc.AgreementEvent.NegotiationBegun;
import org.vpshr.domain.irbc.AgreementRule;
import org.vpshr.domain.irbc.PartyKind;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.Party.Organisation;
import org.vpshr.domain.party.Pillar;
import org.vpshr.domain.rule.Rule;
import org.vpshr.domain.rule.RuleViolation;
import org.vpshr.domain.time.TimeRule;
import org.vpshr.domain.workinggroup.Seat;
import org.vpshr.domain.workinggroup.WorkingGroupCommand.JoinMember;
import org.vpshr.domain.workinggroup.WorkingGroupEvent.GroupEstablished;
import org.vpshr.domain.workinggroup.WorkingGroupEvent.MemberJoined;
import org.vpshr.domain.workinggroup.WorkingGroupRule;

/** The four aggregates that the product is about, each decided by Axon as it is wired for good, over a real ledger. */
@SuppressWarnings("NullAway.Init")
class AggregatesThroughAxonTest {
    private static final Country NL = new Country("NL");
    private static final Map<String, String> BY = Map.of("metadata", "{\"recordedBy\":\"user:4711\"}");

    private static final CommitmentId NETHERLANDS = new CommitmentId(NL);
    private static final InitiativeJoined NL_JOINED =
            new InitiativeJoined(NETHERLANDS, on("nl-joined", "2001"), Standing.FULL, false);
    private static final TakeChair NL_TAKES_THE_CHAIR = new TakeChair(NETHERLANDS, on("nl-takes", "2017-03"));

    private static final AgreementId GOLD = new AgreementId(NL, "gold");
    private static final NegotiationBegun TALKS = new NegotiationBegun(GOLD, on("gold-talks", "2016"));
    private static final BringIntoEffect INTO_EFFECT =
            new BringIntoEffect(GOLD, on("gold-in-effect", "2017-06-19"), null);

    private static final WorkingGroupId GHANA = new WorkingGroupId(new Country("GH"), "icwg");
    private static final Organisation FUND_FOR_PEACE = new Organisation("fund-for-peace");
    private static final GroupEstablished SET_UP = new GroupEstablished(GHANA, on("gh-set-up", "2017"));

    private static final CountryEngagementId PERU = new CountryEngagementId(NL, new Country("PE"));
    private static final ProjectStarted STARTED = new ProjectStarted(PERU, on("pe-starts", "2017"), "mining-police");

    @TempDir
    Path directory;

    private Ledger ledger;
    private AxonTestFixture fixture;

    @BeforeEach
    void wire() {
        ledger = Ledger.open(directory.resolve("record.db"), new Ticking());
        EventMessages messages = new EventMessages(new EventFormat(), Keys.vault(directory), UUID::randomUUID);
        fixture = AxonTestFixture.with(
                Commands.configurer(ledger, messages, Aggregates::initial), custom -> custom.disableAxonServer());
    }

    @AfterEach
    void close() {
        fixture.stop();
        ledger.close();
    }

    /** An entry, written late enough for any date in these tests. */
    private static Entry on(String id, String edtf) {
        return anEntry(id).on(edtf).written("2025-06-01").build();
    }

    private static ChairHandedOver canadaChaired(String term) {
        return new ChairHandedOver(new CommitmentId(new Country("CA")), on("ca-chaired", term));
    }

    private static MemberJoined joined(String entry) {
        return new MemberJoined(GHANA, on(entry, "2017-02"), FUND_FOR_PEACE, Pillar.CIVIL_SOCIETY, Seat.MEMBER);
    }

    private static JoinMember join(String entry) {
        return new JoinMember(GHANA, on(entry, "2017-02"), FUND_FOR_PEACE, Pillar.CIVIL_SOCIETY, Seat.MEMBER);
    }

    private static ExtendProject extend(String edtf) {
        return new ExtendProject(PERU, on("pe-longer", edtf), "mining-police");
    }

    private static Consumer<Throwable> by(Rule rule) {
        return refusal -> assertThat(refusal)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.rule()).contains(rule.broken()));
    }

    private List<String> recorded() {
        return ledger.page(0, 10).stream().map(StoredRow::type).toList();
    }

    @Test
    @Tag("rule-18-holds")
    void a_government_takes_the_chair_when_the_one_before_has_handed_it_over() {
        fixture.given()
                .events(canadaChaired("2016-04-22/2017-03"), NL_JOINED)
                .when()
                .command(NL_TAKES_THE_CHAIR, BY)
                .then()
                .success()
                .events(new ChairTaken(NETHERLANDS, NL_TAKES_THE_CHAIR.entry()));

        assertThat(recorded())
                .containsExactly("commitment.ChairHandedOver", "commitment.InitiativeJoined", "commitment.ChairTaken");
    }

    @Test
    @Tag("rule-18-refuses")
    void a_government_does_not_take_the_chair_while_another_holds_it() {
        fixture.given()
                .events(canadaChaired("2016-04-22/2017-06"), NL_JOINED)
                .when()
                .command(NL_TAKES_THE_CHAIR, BY)
                .then()
                .exceptionSatisfies(by(ChairRule.ONE_CHAIR))
                .noEvents();

        assertThat(recorded()).containsExactly("commitment.ChairHandedOver", "commitment.InitiativeJoined");
    }

    @Test
    @Tag("rule-71-holds")
    void an_agreement_takes_effect_once_it_is_signed() {
        AgreementSigned signed = new AgreementSigned(
                GOLD, on("gold-signed", "2017-06-19"), new Party.Government(NL), PartyKind.GOVERNMENT, true);
        fixture.given()
                .events(TALKS, signed)
                .when()
                .command(INTO_EFFECT, BY)
                .then()
                .success()
                .events(INTO_EFFECT.recorded());

        assertThat(recorded())
                .containsExactly("irbc.NegotiationBegun", "irbc.AgreementSigned", "irbc.AgreementTookEffect");
    }

    @Test
    @Tag("rule-71-refuses")
    void an_agreement_that_nobody_signed_does_not_take_effect() {
        fixture.given()
                .events(TALKS)
                .when()
                .command(INTO_EFFECT, BY)
                .then()
                .exceptionSatisfies(by(AgreementRule.STAGES_IN_ORDER))
                .noEvents();

        assertThat(recorded()).containsExactly("irbc.NegotiationBegun");
    }

    @Test
    @Tag("rule-57-holds")
    void an_organisation_joins_a_group() {
        fixture.given()
                .events(SET_UP)
                .when()
                .command(join("gh-ffp"), BY)
                .then()
                .success()
                .events(joined("gh-ffp"));

        assertThat(recorded()).containsExactly("workinggroup.GroupEstablished", "workinggroup.MemberJoined");
    }

    @Test
    @Tag("rule-57-refuses")
    void an_organisation_that_sits_in_the_group_does_not_join_again() {
        fixture.given()
                .events(SET_UP, joined("gh-ffp"))
                .when()
                .command(join("gh-ffp-again"), BY)
                .then()
                .exceptionSatisfies(by(WorkingGroupRule.ONE_MEMBERSHIP))
                .noEvents();

        assertThat(recorded()).containsExactly("workinggroup.GroupEstablished", "workinggroup.MemberJoined");
    }

    @Test
    @Tag("rule-88-holds")
    void a_project_in_a_country_is_extended_after_its_start() {
        fixture.given()
                .events(STARTED)
                .when()
                .command(extend("2019"), BY)
                .then()
                .success()
                .events(new ProjectExtended(PERU, on("pe-longer", "2019"), "mining-police"));

        assertThat(recorded()).containsExactly("engagement.ProjectStarted", "engagement.ProjectExtended");
    }

    @Test
    @Tag("rule-88-refuses")
    void a_project_in_a_country_is_not_extended_before_its_start() {
        fixture.given()
                .events(STARTED)
                .when()
                .command(extend("2016"), BY)
                .then()
                .exceptionSatisfies(by(TimeRule.RANGE_STARTS_BEFORE_IT_ENDS))
                .noEvents();

        assertThat(recorded()).containsExactly("engagement.ProjectStarted");
    }
}
