package org.vpshr.domain;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.vpshr.domain.commitment.CommitmentRule;
import org.vpshr.domain.dossier.DossierRule;
import org.vpshr.domain.engagement.EngagementRule;
import org.vpshr.domain.entry.EntryRule;
import org.vpshr.domain.initiative.ChairRule;
import org.vpshr.domain.initiative.InitiativeRule;
import org.vpshr.domain.irbc.AgreementRule;
import org.vpshr.domain.matter.MatterRule;
import org.vpshr.domain.measure.FigureRule;
import org.vpshr.domain.party.PartyRule;
import org.vpshr.domain.report.ReportRule;
import org.vpshr.domain.rule.Rule;
import org.vpshr.domain.time.TimeRule;
import org.vpshr.domain.workinggroup.WorkingGroupRule;

/**
 * The catalogue of rules. Every number from 1 to 131 is that of the domain's own text; those from
 * 132 on are ours, and of these 153 to 164 come from a census of such reports. A number stands twice where its two parts are graded
 * differently (18, 82, 114) or say different things (99).
 */
public final class Rules {
    private static final List<Rule> ALL = Stream.<Rule[]>of(
                    CommitmentRule.values(),
                    ChairRule.values(),
                    InitiativeRule.values(),
                    ReportRule.values(),
                    WorkingGroupRule.values(),
                    EngagementRule.values(),
                    AgreementRule.values(),
                    EntryRule.values(),
                    TimeRule.values(),
                    FigureRule.values(),
                    PartyRule.values(),
                    DossierRule.values(),
                    MatterRule.values())
            .flatMap(Stream::of)
            .sorted(Comparator.comparingInt(Rule::number))
            .toList();

    private Rules() {}

    /** {@return all rules, by number} */
    public static List<Rule> all() {
        return ALL;
    }
}
