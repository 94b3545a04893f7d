package org.vpshr.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.domain.given.AnEntry.anEntry;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.Subject.OrganisationId;
import org.vpshr.domain.Subject.PersonId;
import org.vpshr.domain.engagement.EngagementCommand.ReachOut;
import org.vpshr.domain.given.EveryFact;
import org.vpshr.domain.given.Samples;
import org.vpshr.domain.party.Capacity;
import org.vpshr.domain.party.Participation;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.PartyRule;
import org.vpshr.domain.register.RegisterCommand.RegisterOrganisation;
import org.vpshr.domain.register.RegisterEvent.OrganisationRegistered;
import org.vpshr.domain.register.RegisterEvent.PersonRegistered;
import org.vpshr.domain.rule.RuleViolation;
import org.vpshr.domain.text.Said;

class RegisterCheckTest {
    private static final Directory PERSONS = Directory.empty()
            .and(new PersonRegistered(
                    new PersonId("koch"), aContribution("2019-01-21"), new PersonName("koch", "A B")));

    private static Directory knowing(String organisation) {
        return PERSONS.and(registered(organisation));
    }

    private static OrganisationRegistered registered(String organisation) {
        return new OrganisationRegistered(
                new OrganisationId(organisation), aContribution("2019-01-21"), organisation, Affiliation.OTHER);
    }

    static Stream<Command> commands() {
        return Stream.of(Samples.full(), Samples.bare())
                .flatMap(samples -> EveryFact.commands().stream().map(samples::of));
    }

    /** In whatever field of whatever command: payer, receiver, host, signatory, speaker, owner, addressee. */
    @ParameterizedTest
    @MethodSource("commands")
    @Tag("rule-143-flags")
    void whatever_names_an_unknown_organisation_is_flagged_by_its_field(Command command) {
        Set<String> organisations = new HashSet<>();
        Said.by((Record) command, part -> {
            if (part.in() instanceof Party.Organisation named) {
                organisations.add(named.id());
            }
        });
        boolean own = command instanceof RegisterCommand;

        assertThat(RegisterCheck.check(command, PERSONS).all()).hasSize(own || organisations.isEmpty() ? 0 : 1);
        assertThat(RegisterCheck.check(command, PERSONS).all())
                .allSatisfy(finding -> organisations.forEach(
                        id -> assertThat(finding.detail()).contains("organisation/" + id, "(in ")));
    }

    @ParameterizedTest
    @MethodSource("commands")
    @Tag("rule-143-holds")
    void what_names_none_but_those_in_the_register_is_not_flagged(Command command) {
        Directory[] all = {PERSONS};
        Said.by((Record) command, part -> {
            if (part.in() instanceof Party.Organisation named) {
                all[0] = all[0].and(registered(named.id()));
            }
        });

        assertThat(RegisterCheck.check(command, all[0]).all()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    @Tag("rule-134-refuses")
    void whatever_names_an_unknown_person_is_refused(Command command) {
        boolean[] named = {false};
        Said.by(
                (Record) command,
                part -> named[0] |= part.in() instanceof Party.Person || part.in() instanceof PersonId);
        if (named[0] && !(command instanceof RegisterCommand)) {
            assertThatThrownBy(() -> RegisterCheck.check(command, Directory.empty()))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("rule 134")
                    .hasMessageContaining("person/koch");
        }
    }

    private static Command naming(String party) {
        return new ReachOut(
                CountryEngagementId.of("NL", "PE"),
                anEntry("pe-visit")
                        .with(Participation.of(Party.parse(party), Capacity.PARTICIPANT))
                        .build());
    }

    @Test
    void an_organisation_that_was_just_registered_is_known() {
        Directory now = PERSONS.and(new RegisterOrganisation(
                new OrganisationId("fnv"), aContribution("2019-01-21"), "FNV", Affiliation.TRADE_UNION));

        assertThat(RegisterCheck.check(naming("org:fnv"), now).all()).isEmpty();
        assertThat(RegisterCheck.check(naming("org:fvn"), now).all())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(PartyRule.ORGANISATION_IS_KNOWN);
                    assertThat(finding.detail()).contains("organisation/fvn (in entry.who[1].party)");
                });
    }

    @Test
    void every_name_that_it_has_or_had_leads_to_the_organisation() {
        Subject fnv = new OrganisationId("fnv");
        Directory now = knowing("fnv")
                .and(new RegisterEvent.SpellingAdded(fnv, aContribution("2019-01-21"), "F.N.V."))
                .and(registered("other-fnv"))
                .and(new RegisterEvent.SpellingAdded(
                        new OrganisationId("other-fnv"), aContribution("2019-01-21"), "F.N.V."));

        assertThat(now.names().get("fnv")).containsExactly("fnv");
        assertThat(now.names().get("F.N.V.")).containsExactlyInAnyOrder("fnv", "other-fnv");
    }
}
