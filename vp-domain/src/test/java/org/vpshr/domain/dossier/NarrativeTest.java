package org.vpshr.domain.dossier;

import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.domain.given.Story.given;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.dossier.DossierCommand.DrawLesson;
import org.vpshr.domain.dossier.DossierCommand.NameChallenge;
import org.vpshr.domain.dossier.DossierCommand.RelayStatement;
import org.vpshr.domain.dossier.DossierCommand.ReportResult;
import org.vpshr.domain.engagement.EngagementCommand.HoldEvent;
import org.vpshr.domain.engagement.EventKind;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party;

class NarrativeTest {
    private static final CountryEngagementId CONGO = new CountryEngagementId(new Country("NL"), new Country("CD"));

    @Test
    @Tag("rule-41-holds")
    @Tag("rule-118-holds")
    void a_quotation_names_its_speaker_and_a_lesson_need_be_no_quotation() {
        given(CONGO)
                .when(new DrawLesson(CONGO, anEntry("cd-lesson").build(), new Quotation(true, "the coordinator")))
                .thenAcceptedWithoutFinding(DossierRule.QUOTATION_HAS_SPEAKER);
        given(CONGO)
                .when(new DrawLesson(CONGO, anEntry("cd-lesson").build(), null))
                .thenAcceptedWithoutFinding(DossierRule.QUOTATION_HAS_SPEAKER);
    }

    @Test
    @Tag("rule-118-flags")
    void a_quotation_whose_speaker_is_not_named_is_flagged() {
        given(CONGO)
                .when(new NameChallenge(CONGO, anEntry("cd-challenge").build(), new Quotation(true, "")))
                .thenFlaggedBy(DossierRule.QUOTATION_HAS_SPEAKER);
    }

    private static RelayStatement relay(boolean cleared) {
        return new RelayStatement(CONGO, anEntry("cd-said").build(), Party.parse("gov:CD"), cleared);
    }

    @Test
    @Tag("rule-119-holds")
    void a_cleared_statement_of_a_third_party_is_clean() {
        given(CONGO).when(relay(true)).thenAcceptedWithoutFinding(DossierRule.THIRD_PARTY_IS_CLEARED);
    }

    @Test
    @Tag("rule-119-flags")
    void a_statement_of_a_third_party_that_is_not_cleared_is_flagged() {
        given(CONGO).when(relay(false)).thenFlaggedBy(DossierRule.THIRD_PARTY_IS_CLEARED);
    }

    @Test
    @Tag("rule-125-holds")
    void a_result_rests_on_an_activity() {
        given(CONGO)
                .after(new HoldEvent(CONGO, anEntry("cd-training").build(), EventKind.TRAINING))
                .when(new ReportResult(
                        CONGO,
                        anEntry("cd-result").linked("restsOn:cd-training").build()))
                .thenAcceptedWithoutFinding(DossierRule.RESULT_HAS_A_GROUND);
    }

    @Test
    @Tag("rule-125-flags")
    void a_result_that_rests_on_nothing_is_a_claim() {
        given(CONGO)
                .when(new ReportResult(CONGO, anEntry("cd-result").build()))
                .thenFlaggedBy(DossierRule.RESULT_HAS_A_GROUND);
    }
}
