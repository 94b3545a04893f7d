package org.vpshr.examples.netherlands;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.dossier.DossierCommand.ContradictEntry;
import org.vpshr.domain.dossier.DossierCommand.CorrectEntry;
import org.vpshr.domain.dossier.DossierCommand.DropPlan;
import org.vpshr.domain.dossier.DossierCommand.KeepPlan;
import org.vpshr.domain.dossier.DossierCommand.MakePlan;
import org.vpshr.domain.dossier.DossierCommand.MoveEntry;
import org.vpshr.domain.dossier.DossierCommand.MovePlan;
import org.vpshr.domain.dossier.DossierCommand.ReattributeEntry;
import org.vpshr.domain.dossier.DossierCommand.RefineWhen;
import org.vpshr.domain.dossier.DossierCommand.StatePosition;
import org.vpshr.domain.dossier.DossierCommand.WithdrawEntry;
import org.vpshr.domain.dossier.Outcome;
import org.vpshr.domain.dossier.PlanKind;
import org.vpshr.domain.dossier.Preference;
import org.vpshr.domain.dossier.Rival;
import org.vpshr.domain.engagement.EngagementCommand.HoldEvent;
import org.vpshr.domain.engagement.EventKind;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.entry.Statement;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.rule.RuleViolation;
import org.vpshr.domain.time.When;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.entries.EntryHistory;

/** Commands by chance upon a filled record, the same for the same seed: what the rules refuse is left out. */
final class WhatComesLater {
    private static final List<String> COUNTRIES = List.of("PE", "CO", "CD", "NG", "GH", "ZA", "MM");
    private static final List<String> DATES = List.of("2018", "2018-04-06", "2019-05", "2017", "2018-11", "2020-01");
    private static final Source SOURCE = new Source("A later source", "", "", null, null, "");
    private static final Party NETHERLANDS = new Party.Government(Example.NETHERLANDS);

    private record Told(EntryId id, Subject subject, Entry entry) {}

    private final VoluntaryPrinciples record;
    private final Random random;
    private final List<Told> told = new ArrayList<>();
    private int made;

    private WhatComesLater(VoluntaryPrinciples record, long seed) {
        this.record = record;
        this.random = new Random(seed);
        Entries entries = new Entries();
        record.history().forEach(entries::apply);
        for (EntryHistory c : entries.standing()) {
            told.add(new Told(c.entry().id(), c.subject(), c.entry()));
        }
    }

    /** Records so many events more. */
    static void events(VoluntaryPrinciples record, long seed, int count) {
        WhatComesLater later = new WhatComesLater(record, seed);
        long until = record.head().position() + count;
        while (record.head().position() < until) {
            later.next();
        }
    }

    private void next() {
        try {
            record.record(command());
        } catch (RuleViolation refused) {
            made++;
        }
    }

    private Command command() {
        Told one = one(told);
        return switch (random.nextInt(14)) {
            case 0, 1 -> new HoldEvent(engagement(), entry(When.on(one(DATES))), one(EventKind.listed()));
            case 2 -> new StatePosition(engagement(), entry(When.standing()));
            case 3 -> new MakePlan(engagement(), entry(When.planned("2021", "in 2021")), PlanKind.PLAN, NETHERLANDS);
            case 4, 5, 6 -> new CorrectEntry(one.subject(), by(), reworded(one.entry()), "a slip", "head of division");
            case 7 -> new RefineWhen(one.subject(), by(), one.id(), When.on(one(DATES)), SOURCE);
            case 8 -> new WithdrawEntry(one.subject(), by(), one.id(), "not so", "head of division");
            case 9 -> new MoveEntry(one.subject(), by(), one.id(), engagement(), "filed wrongly", "head of division");
            case 10 -> new ContradictEntry(one.subject(), by(), one.id(), rival(), Preference.RIVAL, "it was there");
            case 11 ->
                new KeepPlan(
                        one.subject(),
                        by(),
                        one.id(),
                        Outcome.PARTLY,
                        Set.of(one(told).id()));
            case 12 ->
                random.nextBoolean()
                        ? new DropPlan(one.subject(), by(), one.id(), "no money")
                        : new MovePlan(one.subject(), by(), one.id(), When.planned("2022", "in 2022"), "elections");
            default ->
                new ReattributeEntry(
                        one.subject(),
                        by(),
                        one.id(),
                        NETHERLANDS,
                        new Party.Group("another party"),
                        "mixed up",
                        "head of division");
        };
    }

    private Entry entry(When when) {
        String id = "later-" + made++;
        Contribution by = random.nextBoolean() ? by() : new Contribution(desk(), written(), "a late note", 2018);
        Entry entry = Entry.of(id, "Said later, as number " + made + ".", by).when(when);
        return random.nextInt(4) == 0 ? entry.source(SOURCE) : entry;
    }

    private Entry reworded(Entry entry) {
        return new Entry(
                entry.id(),
                Statement.of("In other words, number " + made++ + "."),
                entry.when(),
                entry.where(),
                entry.who(),
                entry.figures(),
                List.of(SOURCE),
                entry.links(),
                entry.audience(),
                entry.placement(),
                entry.contribution());
    }

    private static Rival rival() {
        return new Rival("It was otherwise.", When.on("2016"), null, SOURCE);
    }

    private CountryEngagementId engagement() {
        return new CountryEngagementId(Example.NETHERLANDS, new Country(one(COUNTRIES)));
    }

    private static Contribution by() {
        return new Contribution(desk(), written(), "a late note", null);
    }

    private static Desk desk() {
        return new Desk(Example.NETHERLANDS, "human-rights");
    }

    private static LocalDate written() {
        return LocalDate.of(2023, 2, 1);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
