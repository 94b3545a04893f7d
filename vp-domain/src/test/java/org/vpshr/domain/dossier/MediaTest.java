package org.vpshr.domain.dossier;

import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.domain.given.Story.given;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.dossier.DossierCommand.AddMedium;
import org.vpshr.domain.dossier.DossierCommand.ReleaseMedium;
import org.vpshr.domain.dossier.DossierCommand.RestrictMedium;
import org.vpshr.domain.dossier.DossierEvent.MediumAdded;
import org.vpshr.domain.dossier.Medium.Depicted;
import org.vpshr.domain.dossier.Medium.LegalGround;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party.Person;

class MediaTest {
    private static final CountryEngagementId NIGERIA = new CountryEngagementId(new Country("NL"), new Country("NG"));
    private static final CountryEngagementId GHANA = new CountryEngagementId(new Country("NL"), new Country("GH"));
    private static final EntryId PICTURE = new EntryId("ng-picture");
    private static final Contribution LATER = aContribution("2018-06-01");
    private static final Audience.Limited INTERNAL =
            new Audience.Limited(Circle.INTERNAL, "privacy", LocalDate.of(2024, 1, 1));
    private static final AddMedium PLAIN = add(picture("", "embassy", "own work", null));

    private static Medium picture(String position, String credit, String right, @Nullable LegalGround ground) {
        List<Depicted> depicted =
                position.isEmpty() ? List.of() : List.of(new Depicted(new Person("koch"), position.strip()));
        return new Medium(Medium.Kind.PICTURE, "ng.jpg", depicted, credit, right, ground);
    }

    private static AddMedium add(Medium medium) {
        return new AddMedium(NIGERIA, anEntry("ng-picture").build(), medium);
    }

    @Test
    @Tag("rule-114-holds")
    void a_picture_has_right_credit_and_positions() {
        given(NIGERIA)
                .when(add(picture("left", "embassy", "own work", LegalGround.CONSENT)))
                .thenAcceptedWithoutFinding(DossierRule.PICTURE_HAS_CREDIT);
    }

    @Test
    @Tag("rule-114-refuses")
    void a_picture_without_a_right_or_a_position_is_refused() {
        given(NIGERIA).when(add(picture("", "embassy", " ", null))).thenRefusedBy(DossierRule.PICTURE_HAS_RIGHT);
        given(NIGERIA)
                .when(add(picture(" ", "embassy", "own work", LegalGround.CONSENT)))
                .thenRefusedBy(DossierRule.PICTURE_HAS_RIGHT);
    }

    @Test
    @Tag("rule-114-flags")
    void a_picture_of_unknown_credit_is_flagged() {
        given(NIGERIA).when(add(picture("", "", "own work", null))).thenFlaggedBy(DossierRule.PICTURE_HAS_CREDIT);
    }

    @Test
    @Tag("rule-115-holds")
    void a_person_is_shown_on_a_legal_ground() {
        given(NIGERIA)
                .when(add(picture("left", "embassy", "own work", LegalGround.PUBLIC_TASK)))
                .thenAccepted();
        given(NIGERIA).when(PLAIN).thenAccepted();
    }

    @Test
    @Tag("rule-115-refuses")
    void a_person_is_not_shown_without_a_legal_ground() {
        given(NIGERIA)
                .when(add(picture("left", "embassy", "own work", null)))
                .thenRefusedBy(DossierRule.PERSON_IN_PICTURE_NEEDS_GROUND);
    }

    private static RestrictMedium restrict() {
        return new RestrictMedium(NIGERIA, LATER, PICTURE, INTERNAL);
    }

    private static ReleaseMedium release(String reason) {
        return new ReleaseMedium(NIGERIA, LATER, PICTURE, reason, "head of division");
    }

    @Test
    @Tag("rule-111-holds")
    void a_picture_is_restricted_to_a_circle() {
        given(NIGERIA).after(PLAIN).when(restrict()).thenAccepted();
    }

    @Test
    @Tag("rule-111-refuses")
    void only_a_medium_of_the_subject_is_restricted() {
        given(NIGERIA).when(restrict()).thenRefusedBy(DossierRule.RESTRICTED_MEDIUM_IS_NOT_SHOWN);
        given(NIGERIA, new MediumAdded(GHANA, PLAIN.entry(), PLAIN.medium()))
                .when(restrict())
                .thenRefusedBy(DossierRule.RESTRICTED_MEDIUM_IS_NOT_SHOWN);
    }

    @Test
    @Tag("rule-112-holds")
    void a_restriction_is_lifted_by_an_event_of_its_own() {
        given(NIGERIA).after(PLAIN, restrict()).when(release("reviewed")).thenAccepted();
    }

    @Test
    @Tag("rule-112-refuses")
    void only_a_restricted_medium_is_released_and_for_a_reason() {
        given(NIGERIA)
                .after(PLAIN)
                .when(release("reviewed"))
                .thenRefusedBy(DossierRule.RESTRICTION_BINDS_LATER_RENDERINGS);
        given(NIGERIA)
                .after(PLAIN, restrict())
                .when(release(""))
                .thenRefusedBy(DossierRule.RESTRICTION_BINDS_LATER_RENDERINGS);
    }
}
