package org.vpshr.domain.dossier;

import static org.vpshr.domain.dossier.DossierRule.PERSON_IN_PICTURE_NEEDS_GROUND;
import static org.vpshr.domain.dossier.DossierRule.PICTURE_HAS_CREDIT;
import static org.vpshr.domain.dossier.DossierRule.PICTURE_HAS_RIGHT;
import static org.vpshr.domain.dossier.DossierRule.RESTRICTED_MEDIUM_IS_NOT_SHOWN;
import static org.vpshr.domain.dossier.DossierRule.RESTRICTION_BINDS_LATER_RENDERINGS;

import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.rule.Findings;

/** Pictures and videos, and who may see them. */
final class Media {
    private Media() {}

    static Findings add(DossierCommand.AddMedium c) {
        Medium medium = c.medium();
        PICTURE_HAS_RIGHT.refuseIf(
                medium.right().isBlank(), c.entry().id() + " has no right of use", "say by what right it is used");
        PICTURE_HAS_RIGHT.refuseIf(
                medium.depicted().stream().anyMatch(d -> d.position().isBlank()),
                c.entry().id() + " names a person without the position in the picture",
                "say where the person stands, such as left");
        PERSON_IN_PICTURE_NEEDS_GROUND.refuseIf(
                !medium.depicted().isEmpty() && medium.ground() == null,
                c.entry().id() + " shows a person that can be recognised, on no legal ground",
                "name the ground: consent, public task or legitimate interest");
        return Findings.NONE.with(
                PICTURE_HAS_CREDIT.flagIf(medium.credit().isBlank(), c.entry().id() + ": no credit known"));
    }

    static Findings restrict(Dossier dossier, DossierCommand.RestrictMedium c) {
        RESTRICTED_MEDIUM_IS_NOT_SHOWN.refuseIf(
                dossier.mediumRestricted(c.medium()).isEmpty(),
                c.medium() + " is no medium of " + dossier.subject(),
                "name a picture or video on record");
        return Findings.NONE;
    }

    static Findings release(Dossier dossier, DossierCommand.ReleaseMedium c) {
        RESTRICTION_BINDS_LATER_RENDERINGS.refuseIf(
                !dossier.mediumRestricted(c.medium()).orElse(false),
                c.medium() + " is not restricted",
                "only a restricted medium can be released");
        requireAuthority(c.medium(), c.reason(), c.authoriser());
        return Findings.NONE;
    }

    static void requireAuthority(EntryId id, String reason, String authoriser) {
        RESTRICTION_BINDS_LATER_RENDERINGS.refuseIf(
                reason.isBlank() || authoriser.isBlank(),
                "the release of " + id + " has no reason or no authoriser",
                "say why, and who authorised it");
    }
}
