package org.vpshr.benchmark.history;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Subject.CommitmentId;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.domain.commitment.CommitmentCommand;
import org.vpshr.domain.dossier.DossierCommand;
import org.vpshr.domain.dossier.Outcome;
import org.vpshr.domain.dossier.PlanKind;
import org.vpshr.domain.engagement.EngagementCommand;
import org.vpshr.domain.engagement.EventKind;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.workinggroup.MeetingKind;
import org.vpshr.domain.workinggroup.WorkingGroupCommand;

/** What governments tell day by day, once all is set up. */
final class Telling {
    private static final int DAYS = 365 * Scale.YEARS;
    private static final int AMENDED = 7;
    private static final int KEPT = 2;

    private final Cast cast;
    private final Chance chance;
    private final EntryDraw entries;
    private final Amending amending;
    private final long total;
    private final Map<Country, Notebook> notebooks = new HashMap<>();
    private long told;

    /** @param total so many commands it will be */
    Telling(Cast cast, Chance chance, long total) {
        this.cast = cast;
        this.chance = chance;
        this.entries = new EntryDraw(cast, chance);
        this.amending = new Amending(chance, entries);
        this.total = total;
    }

    Command next() {
        LocalDate day = SetUp.DAY.plusDays(DAYS * told++ / total);
        Cast.Actor actor = chance.of(cast.actors());
        Notebook notebook = notebooks.computeIfAbsent(actor.government(), government -> new Notebook());
        int draw = chance.below(100);
        if (draw < AMENDED) {
            return amending.next(actor, day, notebook).orElseGet(() -> tell(actor, day, notebook));
        }
        return draw < AMENDED + KEPT ? keep(actor, day, notebook) : tell(actor, day, notebook);
    }

    private Command keep(Cast.Actor actor, LocalDate day, Notebook notebook) {
        return notebook.any(chance, Notebook.Note::openPlan)
                .flatMap(plan -> notebook.about(plan.subject(), chance).map(evidence -> {
                    notebook.put(plan, plan.entry());
                    return (Command) new DossierCommand.KeepPlan(
                            plan.subject(),
                            entries.by(plan.subject(), actor, day),
                            plan.entry().id(),
                            chance.in(70) ? Outcome.FULLY : Outcome.PARTLY,
                            Set.of(evidence.entry().id()));
                }))
                .orElseGet(() -> tell(actor, day, notebook));
    }

    private Command tell(Cast.Actor actor, LocalDate day, Notebook notebook) {
        Command command = drawn(actor, day, notebook);
        command.statedEntry()
                .filter(entry -> entry.audience() instanceof Audience.Open)
                .ifPresent(entry -> notebook.add(command.subject(), entry, command instanceof DossierCommand.MakePlan));
        return command;
    }

    private Command drawn(Cast.Actor actor, LocalDate day, Notebook notebook) {
        int draw = chance.below(100);
        if (draw < 80) {
            return inACountry(chance.of(actor.engagements()), actor, day, notebook);
        }
        return draw < 88 || actor.groups().isEmpty()
                ? ofThePolicy(actor.commitment(), actor, day, notebook)
                : inAGroup(chance.of(actor.groups()), actor, day, notebook);
    }

    private Command inACountry(CountryEngagementId subject, Cast.Actor actor, LocalDate day, Notebook notebook) {
        int draw = chance.below(100);
        if (draw < 8) {
            return new DossierCommand.MakePlan(
                    subject,
                    entries.planned(subject, actor, day),
                    PlanKind.PLAN,
                    new Party.Government(actor.government()));
        }
        Entry entry = entries.told(subject, actor, day, notebook);
        return draw < 60 ? didInACountry(subject, entry, actor, draw) : learnt(subject, entry, draw);
    }

    private Command didInACountry(CountryEngagementId subject, Entry entry, Cast.Actor actor, int draw) {
        if (draw < 34) {
            return new EngagementCommand.HoldEvent(subject, entry, chance.of(EventKind.listed()));
        }
        if (draw < 42) {
            return new EngagementCommand.ReachOut(subject, entry);
        }
        if (draw < 50) {
            String receiver = chance.of(cast.organisations()).toString();
            String amount = Integer.toString(chance.between(5, 900) * 1_000);
            return new EngagementCommand.GrantFunding(
                    subject,
                    entry.figure(Figure.money("training", amount, "EUR", "gov:" + actor.government(), receiver)));
        }
        return draw < 55
                ? new EngagementCommand.SupportLaw(subject, entry)
                : new EngagementCommand.SignMemorandum(subject, entry);
    }

    private Command learnt(Subject.EngagementId subject, Entry entry, int draw) {
        if (draw < 68) {
            return new EngagementCommand.DescribeContext(subject, entry);
        }
        if (draw < 72) {
            return new EngagementCommand.ExplainRelevance(subject, entry);
        }
        if (draw < 84) {
            return new DossierCommand.ReportResult(subject, entry);
        }
        if (draw < 92) {
            return new DossierCommand.DrawLesson(subject, entry, null);
        }
        if (draw < 97) {
            return new DossierCommand.NameChallenge(subject, entry, null);
        }
        return new DossierCommand.RelayStatement(subject, entry, chance.of(cast.organisations()), true);
    }

    private Command ofThePolicy(CommitmentId subject, Cast.Actor actor, LocalDate day, Notebook notebook) {
        int draw = chance.below(100);
        Entry entry = entries.told(subject, actor, day, notebook);
        String name = "policy-" + chance.below(9);
        if (draw < 20) {
            return new CommitmentCommand.AffirmCommitment(subject, entry);
        }
        if (draw < 50) {
            return new CommitmentCommand.AdoptPolicy(subject, entry, name);
        }
        return draw < 80
                ? new CommitmentCommand.DescribePolicy(subject, entry, name)
                : new CommitmentCommand.ReportStudyFinding(subject, entry, name);
    }

    private Command inAGroup(WorkingGroupId subject, Cast.Actor actor, LocalDate day, Notebook notebook) {
        int draw = chance.below(100);
        Entry entry = entries.told(subject, actor, day, notebook);
        if (draw < 70) {
            return new WorkingGroupCommand.HoldMeeting(subject, entry, chance.of(List.of(MeetingKind.values())));
        }
        return draw < 85
                ? new WorkingGroupCommand.SupportGroup(subject, entry)
                : new WorkingGroupCommand.ChangeScope(subject, entry);
    }
}
