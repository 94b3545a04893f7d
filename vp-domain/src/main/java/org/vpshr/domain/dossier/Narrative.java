package org.vpshr.domain.dossier;

import static org.vpshr.domain.dossier.DossierRule.QUOTATION_HAS_SPEAKER;
import static org.vpshr.domain.dossier.DossierRule.RESULT_HAS_A_GROUND;
import static org.vpshr.domain.dossier.DossierRule.THIRD_PARTY_IS_CLEARED;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.Link;
import org.vpshr.domain.rule.Finding;
import org.vpshr.domain.rule.Findings;

/** Positions, results, lessons, challenges, and what third parties said. */
final class Narrative {
    private Narrative() {}

    static Findings state(DossierCommand.StatePosition c) {
        return Findings.NONE;
    }

    static Findings report(DossierCommand.ReportResult c) {
        return Findings.NONE.with(RESULT_HAS_A_GROUND.flagIf(
                c.entry().linkedTo(Link.Kind.RESTS_ON).isEmpty(),
                c.entry().id() + " is a result that rests on no activity: a claim"));
    }

    static Findings draw(DossierCommand.DrawLesson c) {
        return Findings.NONE.with(quoted(c.entry(), c.quotation()));
    }

    static Findings name(DossierCommand.NameChallenge c) {
        return Findings.NONE.with(quoted(c.entry(), c.quotation()));
    }

    static Findings relay(DossierCommand.RelayStatement c) {
        return Findings.NONE.with(THIRD_PARTY_IS_CLEARED.flagIf(
                !c.cleared(), c.entry().id() + " relays what " + c.speaker() + " said and is not cleared"));
    }

    private static Optional<Finding> quoted(Entry entry, @Nullable Quotation quotation) {
        return QUOTATION_HAS_SPEAKER.flagIf(
                quotation != null && quotation.speaker().isBlank(), entry.id() + " is quoted: speaker not named");
    }
}
