package org.vpshr.domain.engagement;

import static org.vpshr.domain.engagement.EngagementRule.ADVOCACY_IS_ACHIEVED_BY_EVENT;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.vpshr.domain.dossier.Dossier;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.When;

/** What the government pleads for and has not yet achieved (rule 70). */
record Advocacies(Set<EntryId> open) {
    static final Advocacies NONE = new Advocacies(Set.of());

    Advocacies {
        open = Set.copyOf(open);
    }

    Findings achieve(Dossier dossier, EngagementCommand.AchieveAdvocacy c) {
        ADVOCACY_IS_ACHIEVED_BY_EVENT.refuseIf(
                !open.contains(c.advocacy()),
                c.advocacy() + " is no open advocacy of " + c.subject(),
                "name something that is still pleaded for");
        Optional<When> achieved =
                dossier.happened(c.by()) ? dossier.entry(c.by()).map(Entry::when) : Optional.empty();
        ADVOCACY_IS_ACHIEVED_BY_EVENT.refuseIf(
                achieved.filter(When::hasDate).isEmpty(),
                c.by() + " is no dated happening on record",
                "record what was achieved, with its date, first");
        When when = achieved.orElseThrow();
        ADVOCACY_IS_ACHIEVED_BY_EVENT.refuseIf(
                when.span().earliestStart().isAfter(c.contribution().written()),
                c.by() + " lies after the day on which " + c.advocacy() + " is called achieved",
                "close the advocacy on the day of what was achieved, or later");
        ADVOCACY_IS_ACHIEVED_BY_EVENT.refuseIf(
                dossier.entry(c.advocacy())
                        .filter(plea -> when.span().before(plea.when().span()) == Certainty.YES)
                        .isPresent(),
                c.by() + " happened before " + c.advocacy() + " began",
                "name what came of the advocacy");
        return Findings.NONE;
    }

    Advocacies begun(EntryId advocacy) {
        Set<EntryId> more = new HashSet<>(open);
        more.add(advocacy);
        return new Advocacies(more);
    }

    Advocacies achieved(EntryId advocacy) {
        Set<EntryId> fewer = new HashSet<>(open);
        fewer.remove(advocacy);
        return new Advocacies(fewer);
    }
}
