package org.vpshr.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.domain.given.Story.given;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.Aggregates;
import org.vpshr.domain.Subject.OrganisationId;
import org.vpshr.domain.Subject.PersonId;
import org.vpshr.domain.dossier.DossierRule;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.EntryRule;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.given.Story;
import org.vpshr.domain.party.Party.Organisation;
import org.vpshr.domain.party.PartyRule;
import org.vpshr.domain.register.RegisterCommand.*;
import org.vpshr.domain.register.RegisterEvent.OrganisationMerged;
import org.vpshr.domain.register.RegisterEvent.OrganisationRegistered;
import org.vpshr.domain.register.RegisterEvent.PersonErased;
import org.vpshr.domain.time.FuzzyDate;

class RegisterTest {
    private static final OrganisationId DCAF = new OrganisationId("dcaf");
    private static final OrganisationId CENTRE = new OrganisationId("centre");
    private static final Contribution NOTE = aContribution("2019-01-21");
    private static final RegisterOrganisation REGISTER = register(DCAF);
    private static final OrganisationRegistered OTHER =
            new OrganisationRegistered(CENTRE, NOTE, "Centre", Affiliation.OBSERVER);

    private static RegisterOrganisation register(OrganisationId id) {
        return new RegisterOrganisation(id, NOTE, "Centre for Democratic Control", Affiliation.OTHER);
    }

    private static RenameOrganisation rename(String name, String from) {
        return new RenameOrganisation(DCAF, NOTE, name, FuzzyDate.parse(from));
    }

    private static ChangeAffiliation change(Affiliation to, String from) {
        return new ChangeAffiliation(DCAF, NOTE, to, FuzzyDate.parse(from));
    }

    private static MergeOrganisation merge(String into) {
        return new MergeOrganisation(DCAF, NOTE, new Organisation(into), FuzzyDate.parse("2018"));
    }

    @Test
    @Tag("rule-109-holds")
    void an_organisation_stays_one_through_names_and_spellings() {
        given(DCAF)
                .after(REGISTER, rename("Centre for Security Sector Governance", "2019"))
                .when(new AddSpelling(DCAF, NOTE, "D.C.A.F."))
                .thenAccepted();
    }

    @Test
    @Tag("rule-109-refuses")
    void an_organisation_is_registered_once_and_before_anything_else() {
        given(DCAF).after(REGISTER).when(REGISTER).thenRefusedBy(PartyRule.NAMES_ARE_DATED);
        given(DCAF).when(rename("New", "2019")).thenRefusedBy(PartyRule.NAMES_ARE_DATED);
    }

    @Test
    @Tag("rule-109-refuses")
    void a_new_name_is_not_older_than_the_present_one_nor_the_same_nor_empty() {
        Story renamed = given(DCAF).after(REGISTER, rename("New", "2019-03"));
        renamed.when(rename("Newer", "2018")).thenRefusedBy(PartyRule.NAMES_ARE_DATED);
        renamed.when(rename("New", "2020")).thenRefusedBy(PartyRule.NAMES_ARE_DATED);
        renamed.when(rename(" ", "2020")).thenRefusedBy(PartyRule.NAMES_ARE_DATED);
        renamed.when(rename("Newer", "2019")).thenAccepted();
    }

    @Test
    @Tag("rule-109-refuses")
    void a_spelling_on_record_is_not_added_again() {
        Story spelt = given(DCAF).after(REGISTER, new AddSpelling(DCAF, NOTE, "Dcaf"));
        spelt.when(new AddSpelling(DCAF, NOTE, "Dcaf")).thenRefusedBy(PartyRule.NAMES_ARE_DATED);
    }

    @Test
    @Tag("rule-109-holds")
    void an_organisation_goes_over_into_another_and_ends() {
        given(DCAF, OTHER).after(REGISTER).when(merge("centre")).thenAccepted();
        given(DCAF, OTHER)
                .after(REGISTER, merge("centre"))
                .when(rename("New", "2019"))
                .thenRefusedBy(PartyRule.NAMES_ARE_DATED);
    }

    @Test
    @Tag("rule-109-refuses")
    void an_organisation_goes_over_only_into_another_that_stands() {
        given(DCAF).after(REGISTER).when(merge("centre")).thenRefusedBy(PartyRule.NAMES_ARE_DATED);
        given(DCAF, OTHER).after(REGISTER).when(merge("dcaf")).thenRefusedBy(PartyRule.NAMES_ARE_DATED);
        OrganisationMerged gone =
                new OrganisationMerged(CENTRE, NOTE, new Organisation("dcaf"), FuzzyDate.parse("2017"));
        given(DCAF, OTHER, gone).after(REGISTER).when(merge("centre")).thenRefusedBy(PartyRule.NAMES_ARE_DATED);
    }

    @Test
    @Tag("rule-10-holds")
    void an_organisation_belongs_elsewhere_from_a_day_on() {
        given(DCAF).after(REGISTER).when(change(Affiliation.OBSERVER, "2012")).thenAccepted();
    }

    @Test
    @Tag("rule-10-refuses")
    void an_organisation_belongs_to_one_at_a_time() {
        Story observer = given(DCAF).after(REGISTER, change(Affiliation.OBSERVER, "2012"));
        observer.when(change(Affiliation.CIVIL_SOCIETY, "2010")).thenRefusedBy(PartyRule.ONE_PILLAR_OR_OBSERVER);
        observer.when(change(Affiliation.OBSERVER, "2014")).thenRefusedBy(PartyRule.ONE_PILLAR_OR_OBSERVER);
    }

    private static final PersonId KOCH = new PersonId("koch");
    private static final RegisterPerson PERSON = new RegisterPerson(KOCH, NOTE, new PersonName("koch", "K. Koch"));

    @Test
    @Tag("rule-116-holds")
    @Tag("rule-135-holds")
    void a_person_is_registered_and_the_state_keeps_no_name() {
        given(KOCH).when(PERSON).thenAccepted();
        assertThat(Aggregates.initial(KOCH)
                        .evolve(Aggregates.initial(KOCH).decide(PERSON).events().getFirst())
                        .toString())
                .doesNotContain("K. Koch");
    }

    @Test
    @Tag("rule-135-refuses")
    void a_person_is_registered_once_and_under_its_own_reference() {
        given(KOCH).after(PERSON).when(PERSON).thenRefusedBy(PartyRule.REGISTERED_ONCE);
        given(KOCH)
                .when(new RegisterPerson(KOCH, NOTE, new PersonName("other", "O. Other")))
                .thenRefusedBy(PartyRule.REGISTERED_ONCE);
    }

    private static ErasePerson erase(String ground, String authoriser) {
        return new ErasePerson(KOCH, NOTE, ground, authoriser);
    }

    private static ErasePerson erase() {
        return erase("at the person's request", "head of division");
    }

    @Test
    @Tag("rule-116-holds")
    void a_person_is_erased_by_an_event_that_says_why_and_who_authorised_it() {
        given(KOCH)
                .after(PERSON)
                .when(erase())
                .then(new PersonErased(KOCH, NOTE, "at the person's request", "head of division"));
    }

    @Test
    @Tag("rule-116-refuses")
    void a_person_is_erased_who_is_in_the_register_and_only_once() {
        given(KOCH).when(erase()).thenRefusedBy(DossierRule.ERASABLE);
        given(KOCH).after(PERSON, erase()).when(erase()).thenRefusedBy(DossierRule.ERASABLE);
    }

    @Test
    @Tag("rule-129-refuses")
    void a_person_is_not_erased_without_ground_and_authoriser() {
        Story registered = given(KOCH).after(PERSON);
        registered.when(erase(" ", "head of division")).thenRefusedBy(EntryRule.NEVER_WITHOUT_EVIDENCE);
        registered.when(erase("at the person's request", "")).thenRefusedBy(EntryRule.NEVER_WITHOUT_EVIDENCE);
    }

    @Test
    @Tag("rule-135-refuses")
    void the_reference_of_an_erased_person_is_given_to_no_other() {
        given(KOCH).after(PERSON, erase()).when(PERSON).thenRefusedBy(PartyRule.REGISTERED_ONCE);
    }

    @Test
    void a_person_is_no_organisation() {
        assertThatThrownBy(() -> Aggregates.initial(KOCH).decide(register(DCAF)))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Aggregates.initial(DCAF).decide(PERSON)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Aggregates.initial(DCAF).decide(erase())).isInstanceOf(InvalidValue.class);
    }
}
