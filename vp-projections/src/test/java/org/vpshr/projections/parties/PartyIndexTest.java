package org.vpshr.projections.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.projections.given.AHistory.history;
import static org.vpshr.projections.given.Subjects.*;
import static org.vpshr.projections.given.Told.held;
import static org.vpshr.projections.given.Told.person;
import static org.vpshr.projections.given.Told.reattributed;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.party.Capacity;
import org.vpshr.domain.party.Participation;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.register.Affiliation;
import org.vpshr.domain.register.PersonName;
import org.vpshr.domain.register.RegisterEvent.AffiliationChanged;
import org.vpshr.domain.register.RegisterEvent.OrganisationMerged;
import org.vpshr.domain.register.RegisterEvent.OrganisationRegistered;
import org.vpshr.domain.register.RegisterEvent.OrganisationRenamed;
import org.vpshr.domain.register.RegisterEvent.SpellingAdded;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.workinggroup.WorkingGroupEvent.MemberLeft;

class PartyIndexTest {
    private static final Subject DCAF = new Subject.OrganisationId("dcaf");

    private static DomainEvent registered(Subject organisation, String name) {
        return new OrganisationRegistered(organisation, aContribution("2019-01-01"), name, Affiliation.CIVIL_SOCIETY);
    }

    private static List<PartyRecord> involved(DomainEvent... events) {
        return history(events).in(new PartyIndex()).involved();
    }

    @Test
    @Tag("rule-109-holds")
    void an_organisation_is_told_with_its_names_and_from_when_each() {
        PartyRecord dcaf = involved(
                        registered(DCAF, "Old Name"),
                        new OrganisationRenamed(
                                DCAF, aContribution("2019-01-01"), "New Name", FuzzyDate.parse("2017-06")),
                        new SpellingAdded(DCAF, aContribution("2019-01-01"), "New-Name"),
                        new AffiliationChanged(
                                DCAF, aContribution("2019-01-01"), Affiliation.OBSERVER, FuzzyDate.parse("2018")),
                        new OrganisationMerged(
                                DCAF,
                                aContribution("2019-01-01"),
                                new Party.Organisation("other"),
                                FuzzyDate.parse("2019")),
                        held(PERU, anEntry("e").with("org:dcaf", Capacity.HOST)))
                .getFirst();

        assertThat(dcaf.name()).isEqualTo("New Name");
        assertThat(dcaf.names())
                .containsExactly(new PartyRecord.Since("Old Name", ""), new PartyRecord.Since("New Name", "2017-06"));
        assertThat(dcaf.spellings()).containsExactly("New-Name");
        assertThat(dcaf.affiliations())
                .containsExactly(new PartyRecord.Since("civil-society", ""), new PartyRecord.Since("observer", "2018"));
        assertThat(dcaf.mergedInto()).hasValue(new Party.Organisation("other"));
    }

    @Test
    void a_party_is_told_in_how_many_entries_it_has_a_part_and_in_which_capacity() {
        PartyRecord ministry = involved(
                        held(
                                PERU,
                                anEntry("a")
                                        .with(new Participation(
                                                Party.parse("gov:NL"), Capacity.HOST, "embassy in Lima"))
                                        .with("gov:NL", Capacity.SPEAKER)),
                        held(PERU, anEntry("b").with("gov:NL", Capacity.HOST)),
                        held(PERU, anEntry("c").with(Figure.money("training", "10", "USD", "gov:NL", "gov:NL"))))
                .getFirst();

        assertThat(ministry.entries()).isEqualTo(3);
        assertThat(ministry.capacities().toString()).isEqualTo("{host=2, payer=1, receiver=1, speaker=1}");
        assertThat(ministry.appearances().getFirst().role()).isEqualTo("embassy in Lima");
    }

    @Test
    void a_party_that_the_event_itself_names_has_a_part_by_its_word() {
        assertThat(involved(new MemberLeft(GROUP_OF_PERU, anEntry("left").build(), new Party.Organisation("fnv"))))
                .singleElement()
                .satisfies(fnv -> assertThat(fnv.capacities()).containsOnlyKeys("MemberLeft"));
    }

    @Test
    @Tag("rule-110-holds")
    void after_a_mix_up_was_put_right_the_right_party_has_the_part() {
        assertThat(involved(
                        held(PERU, anEntry("e").with("org:wrong", Capacity.HOST)),
                        reattributed(PERU, "e", "org:wrong", "org:right")))
                .extracting(record -> record.party().toString())
                .containsExactly("org:right");
    }

    @Test
    @Tag("rule-116-holds")
    void a_person_whose_key_was_destroyed_has_no_name() {
        assertThat(involved(
                        person("koch", PersonName.ERASED),
                        held(PERU, anEntry("e").with("person:koch", Capacity.SPEAKER))))
                .extracting(PartyRecord::name)
                .containsExactly(PersonName.ERASED);
    }

    @Test
    void who_is_in_the_register_and_has_no_part_is_told_to_whom_that_is_for_alone() {
        PartyIndex parties =
                history(registered(DCAF, "DCAF"), person("koch", "Jo Koch")).in(new PartyIndex());

        assertThat(parties.involved()).isEmpty();
        assertThat(parties.all())
                .extracting(record -> record.party().toString())
                .containsExactly("org:dcaf", "person:koch");
    }

    @ParameterizedTest
    @ValueSource(strings = {"org:dcaf", "dcaf", "DCAF", "old name", "New Name", "new-name", "ew nam"})
    void a_party_is_found_by_whatever_it_is_called(String name) {
        List<PartyRecord> all = involved(
                registered(DCAF, "Old Name"),
                new OrganisationRenamed(DCAF, aContribution("2019-01-01"), "New Name", FuzzyDate.parse("2017-06")),
                new SpellingAdded(DCAF, aContribution("2019-01-01"), "New-Name"),
                held(PERU, anEntry("e").with("org:dcaf", Capacity.HOST).with("org:fnv", Capacity.HOST)));

        assertThat(PartyIndex.called(name, all))
                .extracting(record -> record.party().toString())
                .containsExactly("org:dcaf");
        assertThat(PartyIndex.called("nobody", all)).isEmpty();
        assertThat(PartyIndex.called(" ", all)).isEmpty();
    }
}
