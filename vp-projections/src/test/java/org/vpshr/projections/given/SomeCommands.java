package org.vpshr.projections.given;

import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.domain.given.AnEntry.anEntry;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.dossier.DossierCommand.*;
import org.vpshr.domain.dossier.Medium;
import org.vpshr.domain.dossier.PlanKind;
import org.vpshr.domain.engagement.EngagementCommand.DescribeContext;
import org.vpshr.domain.engagement.EngagementCommand.HoldEvent;
import org.vpshr.domain.engagement.EventKind;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.given.AnEntry;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.time.When;

/** Commands by chance, the same for the same seed, some of which no domain accepts. */
public final class SomeCommands {
    private static final List<String> DATES = List.of(
            "2018-04-06", "2018-05", "2018-12~", "2017-11/2018-02", "2016", "2017-05", "201X", "2018-06?", "2013/..");
    private static final Contribution LATER = aContribution("2019-06-01");

    private final Random random;
    private final boolean restricting;
    private final List<CountryEngagementId> subjects;
    private final Supplier<Integer> next;
    private final Supplier<List<EntryId>> entries;

    /**
     * @param restricting whether some are about who may see what
     * @param next the number of the next entry
     * @param entries what may be referred to
     */
    public SomeCommands(
            Random random,
            boolean restricting,
            List<CountryEngagementId> subjects,
            Supplier<Integer> next,
            Supplier<List<EntryId>> entries) {
        this.random = random;
        this.restricting = restricting;
        this.subjects = subjects;
        this.next = next;
        this.entries = entries;
    }

    public Command next() {
        CountryEngagementId subject = one(subjects);
        return restricting && random.nextInt(5) == 0 ? restriction(subject) : command(subject);
    }

    private Command command(CountryEngagementId subject) {
        return switch (random.nextInt(13)) {
            case 0, 1, 2 -> new HoldEvent(subject, told().build(), one(List.of(EventKind.values())));
            case 3 -> new StatePosition(subject, told().build());
            case 4 -> new DescribeContext(subject, told().build());
            case 5 -> new DrawLesson(subject, told().build(), null);
            case 6 -> new MakePlan(subject, planned(), PlanKind.PLAN, new Party.Government(Subjects.NL));
            case 7 -> new AddMedium(subject, told().build(), medium());
            case 8 -> new CorrectEntry(subject, LATER, again(one(known())).build(), "a slip", "head");
            case 9 -> new RefineWhen(subject, LATER, one(known()), When.on("2018-05-14"), source());
            case 10 -> new WithdrawEntry(subject, LATER, one(known()), "wrong", "head");
            case 11 -> new MoveEntry(subject, LATER, one(known()), one(subjects), "wrong place", "head");
            default -> new ReportResult(subject, told().build());
        };
    }

    private Command restriction(CountryEngagementId subject) {
        EntryId entry = one(known());
        Circle circle = one(List.of(Circle.PLENARY, Circle.INTERNAL));
        return switch (random.nextInt(4)) {
            case 0 -> new ReleaseEntry(subject, LATER, entry, "safe now", "head");
            case 1 -> new RestrictMedium(subject, LATER, entry, Told.only(circle));
            default -> new RestrictEntry(subject, LATER, entry, Told.only(circle));
        };
    }

    private AnEntry told() {
        AnEntry entry = again(new EntryId("entry-" + next.get()));
        if (random.nextInt(3) == 0) {
            entry.linked("partOf:" + one(known()));
        }
        return random.nextInt(4) == 0 ? entry.from(source()) : entry;
    }

    private AnEntry again(EntryId id) {
        AnEntry entry = anEntry(id.value()).at(when()).saying(random.nextBoolean() ? "{koch} came." : "They met.");
        if (restricting && random.nextInt(8) == 0) {
            entry.to(Told.only(one(List.of(Circle.PLENARY, Circle.INTERNAL))));
        }
        return random.nextBoolean() ? entry.written("2019-01-21") : entry.written("2019-01-21", 2018);
    }

    private Entry planned() {
        return anEntry("entry-" + next.get()).at(Told.planned("2019")).build();
    }

    private When when() {
        return switch (random.nextInt(8)) {
            case 0 -> When.standing();
            case 1 -> When.undated();
            case 2 -> When.asOf("2018-12", "in December 2018");
            default -> When.on(one(DATES), "as of 2018");
        };
    }

    private Medium medium() {
        String credit = random.nextBoolean() ? "A. Maker" : "";
        return new Medium(one(List.of(Medium.Kind.values())), "pictures/secret.jpg", List.of(), credit, "own", null);
    }

    private Source source() {
        return new Source("Source " + random.nextInt(5), "", "", null, null, "");
    }

    private List<EntryId> known() {
        List<EntryId> known = entries.get();
        return known.isEmpty() ? List.of(new EntryId("nothing")) : known;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
