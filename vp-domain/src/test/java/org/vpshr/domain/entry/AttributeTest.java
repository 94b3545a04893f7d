package org.vpshr.domain.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.domain.entry.EntryRule.ATTRIBUTES_ARE_OPENED_BY_THEIR_NAMESPACE;
import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.domain.given.Story.given;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.Subject;
import org.vpshr.domain.boundary.Boundary;
import org.vpshr.domain.boundary.Tags;
import org.vpshr.domain.dossier.DossierCommand.AmendEntry;
import org.vpshr.domain.dossier.DossierCommand.CorrectEntry;
import org.vpshr.domain.dossier.DossierCommand.StatePosition;
import org.vpshr.domain.dossier.DossierEvent.EntryAmended;
import org.vpshr.domain.dossier.DossierEvent.PositionStated;
import org.vpshr.domain.dossier.DossierRule;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.given.Story;
import org.vpshr.domain.party.PartyRule;
import org.vpshr.domain.register.Affiliation;
import org.vpshr.domain.register.RegisterCommand.DeclareNamespace;
import org.vpshr.domain.register.RegisterCommand.RegisterOrganisation;
import org.vpshr.domain.register.RegisterEvent.NamespaceDeclared;
import org.vpshr.domain.text.StandIn;

class AttributeTest {
    private static final Subject PERU = Subject.parse("engagement/NL/PE");
    private static final Subject MINISTRY = Subject.parse("organisation/minbuza");
    private static final Contribution NOTE = aContribution("2019-01-21");
    private static final Attribute CASE = Attribute.of("minbuza", "case", "2025-4711");
    private static final Attribute OPEN_CASE = new Attribute("minbuza", "case", "2025-4711", true);
    private static final Entry POSITION = anEntry("pe-position").build();
    private static final NamespaceDeclared PUBLIC = new NamespaceDeclared(MINISTRY, NOTE, true);

    private static AmendEntry amend(List<Attribute> attributes) {
        return new AmendEntry(
                PERU,
                NOTE,
                POSITION.id(),
                EntryRevision.none().attributes(attributes),
                "the case got a number",
                "head");
    }

    @Test
    @Tag("rule-165-holds")
    void an_attribute_is_the_ministrys_own_where_nobody_declared_anything() {
        given(PERU)
                .when(new StatePosition(PERU, POSITION.with(CASE)))
                .then(new PositionStated(PERU, POSITION.with(CASE)));
    }

    @Test
    @Tag("rule-165-holds")
    void an_attribute_in_a_public_namespace_is_recorded_as_public() {
        given(PERU, PUBLIC)
                .when(new StatePosition(PERU, POSITION.with(CASE)))
                .then(new PositionStated(PERU, POSITION.with(OPEN_CASE)));
    }

    @Test
    void what_is_amended_is_for_whom_its_namespace_is() {
        given(PERU, PUBLIC, new PositionStated(PERU, POSITION))
                .when(amend(List.of(CASE)))
                .then(new EntryAmended(
                        PERU,
                        NOTE,
                        POSITION.id(),
                        EntryRevision.none().attributes(List.of(OPEN_CASE)),
                        "the case got a number",
                        "head"));
    }

    @Test
    void a_namespace_that_is_closed_again_opens_nothing_more() {
        given(PERU, PUBLIC, new NamespaceDeclared(MINISTRY, NOTE, false))
                .when(new StatePosition(PERU, POSITION.with(CASE)))
                .then(new PositionStated(PERU, POSITION.with(CASE)));
    }

    @Test
    @Tag("rule-165-refuses")
    void nothing_is_public_in_a_namespace_that_is_not() {
        given(PERU)
                .when(new StatePosition(PERU, POSITION.with(OPEN_CASE)))
                .thenRefusedBy(ATTRIBUTES_ARE_OPENED_BY_THEIR_NAMESPACE);
        Story recorded = given(PERU, new PositionStated(PERU, POSITION));
        recorded.when(amend(List.of(OPEN_CASE))).thenRefusedBy(ATTRIBUTES_ARE_OPENED_BY_THEIR_NAMESPACE);
        recorded.when(new CorrectEntry(PERU, NOTE, POSITION.with(OPEN_CASE), "slip", "head"))
                .thenRefusedBy(ATTRIBUTES_ARE_OPENED_BY_THEIR_NAMESPACE);
    }

    @Test
    @Tag("rule-165-refuses")
    void a_namespace_is_declared_what_it_is_not_yet() {
        Story registered =
                given(MINISTRY).after(new RegisterOrganisation(MINISTRY, NOTE, "Ministry", Affiliation.OTHER));
        registered
                .when(new DeclareNamespace(MINISTRY, NOTE, false))
                .thenRefusedBy(ATTRIBUTES_ARE_OPENED_BY_THEIR_NAMESPACE);
        registered.when(new DeclareNamespace(MINISTRY, NOTE, true)).then(PUBLIC);
        given(MINISTRY).when(new DeclareNamespace(MINISTRY, NOTE, true)).thenRefusedBy(PartyRule.NAMES_ARE_DATED);
    }

    @Test
    void a_correction_that_leaves_attributes_out_is_looked_at() {
        given(PERU, new PositionStated(PERU, POSITION.with(CASE)))
                .when(new CorrectEntry(PERU, NOTE, POSITION.says("nl", "Een standpunt."), "slip", "head"))
                .thenFlaggedBy(DossierRule.CORRECTION_LOSES_NOTHING_UNSEEN);
    }

    @Test
    void a_decision_rests_on_the_namespaces_that_it_names() {
        assertThat(Boundary.of(new StatePosition(PERU, POSITION.with(CASE))).tags())
                .contains(Tags.subject(MINISTRY));
        assertThat(Boundary.of(amend(List.of(CASE))).tags()).contains(Tags.subject(MINISTRY));
    }

    @Test
    void a_namespace_is_none_of_this_library() {
        assertThatThrownBy(() -> Attribute.of("engagement", "case", "1"))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("engagement is a name that the record uses itself");
        assertThatThrownBy(() -> Attribute.of("minbuza", "Case No", "1")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Attribute.of("minbuza", "case", " ")).isInstanceOf(InvalidValue.class);
    }

    @Test
    void of_one_that_is_withheld_nothing_is_known() {
        assertThat(Attribute.unread(StandIn.WITHHELD).isRead()).isFalse();
        assertThat(CASE.isRead()).isTrue();
    }
}
