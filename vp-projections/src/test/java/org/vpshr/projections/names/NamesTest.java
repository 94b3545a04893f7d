package org.vpshr.projections.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.projections.given.AHistory.history;
import static org.vpshr.projections.given.Told.person;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.register.Affiliation;
import org.vpshr.domain.register.PersonName;
import org.vpshr.domain.register.RegisterEvent.OrganisationRegistered;
import org.vpshr.domain.register.RegisterEvent.OrganisationRenamed;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.Span;

class NamesTest {

    private static OrganisationRegistered registered(String id, String name) {
        return new OrganisationRegistered(
                new Subject.OrganisationId(id), aContribution("2019-01-01"), name, Affiliation.CIVIL_SOCIETY);
    }

    private static OrganisationRenamed renamed(String id, String name, String from) {
        return new OrganisationRenamed(
                new Subject.OrganisationId(id), aContribution("2019-01-01"), name, FuzzyDate.parse(from));
    }

    private static Names names(DomainEvent... events) {
        return history(events).in(new Names());
    }

    @ParameterizedTest(name = "in {0} it was {1}")
    @CsvSource({"2015, Old Name", "2017-05-31, Old Name", "2017-06-01, New Name", "2018, New Name", "2020, Newest Name"
    })
    @Tag("rule-109-holds")
    void an_organisation_bears_the_name_of_that_time(String time, String name) {
        Names names = names(
                registered("dcaf", "Old Name"),
                renamed("dcaf", "New Name", "2017-06-01"),
                renamed("dcaf", "Newest Name", "2019-06-01"));

        assertThat(names.at(Party.parse("org:dcaf"), Span.parse(time))).isEqualTo(name);
    }

    @Test
    @Tag("rule-109-holds")
    void an_organisation_whose_first_name_was_its_reference_keeps_it_until_it_was_renamed() {
        Names names = names(registered("fnv", "fnv"), renamed("fnv", "FNV Mondiaal", "2017"));

        assertThat(names.at(Party.parse("org:fnv"), Span.parse("2015"))).isEqualTo("fnv");
    }

    @Test
    void an_organisation_that_is_not_in_the_register_is_called_by_its_reference() {
        assertThat(names().at(Party.parse("org:fnv"), Span.parse("2018"))).isEqualTo("fnv");
    }

    @ParameterizedTest
    @CsvSource({"gov:NL, NL", "group:trade unions, trade unions", "person:koch, Dirk-Jan Koch"})
    void every_kind_of_party_has_a_name(String party, String name) {
        assertThat(names(person("koch", "Dirk-Jan Koch")).at(Party.parse(party), Span.parse("2018")))
                .isEqualTo(name);
    }

    @Test
    @Tag("rule-116-holds")
    void a_person_whose_key_was_destroyed_is_called_erased() {
        Names names = names(person("koch", PersonName.ERASED));

        assertThat(names.erased("koch")).isTrue();
        assertThat(names.person("koch")).isEqualTo("[erased]");
    }

    @Test
    void a_person_who_was_never_registered_has_no_name() {
        assertThat(names().person("nobody")).isEqualTo("[erased]");
    }

    @Test
    void a_person_whose_name_is_kept_is_not_erased() {
        assertThat(names(person("koch", "Dirk-Jan Koch")).erased("koch")).isFalse();
    }
}
