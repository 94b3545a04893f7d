package org.vpshr.projections.given;

import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.domain.given.AnEntry.anEntry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.vpshr.domain.Aggregate;
import org.vpshr.domain.Aggregates;
import org.vpshr.domain.Command;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.Telling;
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
import org.vpshr.domain.register.PersonName;
import org.vpshr.domain.register.RegisterEvent.PersonRegistered;
import org.vpshr.domain.rule.RuleViolation;
import org.vpshr.domain.time.When;

/** A history by chance, the same for the same seed: commands of every kind, and what the domain accepts of them. */
public final class SomeHistory {
    private static final List<CountryEngagementId> SUBJECTS =
            List.of(Subjects.PERU, Subjects.NIGERIA, Subjects.GHANA, Subjects.MYANMAR);
    private static final List<String> DATES = List.of(
            "2018-04-06", "2018-05", "2018-12~", "2017-11/2018-02", "2016", "2017-05", "201X", "2018-06?", "2013/..");
    private static final Contribution LATER = aContribution("2019-06-01");

    private final Random random;
    private final boolean restricting;
    private final Map<Subject, Aggregate> states = new HashMap<>();
    private final AHistory history = AHistory.history();
    private final List<EntryId> entries = new ArrayList<>();

    private SomeHistory(long seed, boolean restricting) {
        this.random = new Random(seed);
        this.restricting = restricting;
        SUBJECTS.forEach(subject -> states.put(subject, Aggregates.initial(subject)));
    }

    public static AHistory ofSeed(long seed, int events) {
        return new SomeHistory(seed, true).grown(events);
    }

    public static AHistory withoutRestrictions(long seed, int events) {
        return new SomeHistory(seed, false).grown(events);
    }

    private AHistory grown(int events) {
        happened(new PersonRegistered(new Subject.PersonId("koch"), LATER, new PersonName("koch", "Dirk-Jan Koch")));
        while (history.recorded().size() < events) {
            CountryEngagementId subject = one(SUBJECTS);
            Command command = restricting && random.nextInt(5) == 0 ? restriction(subject) : command(subject);
            try {
                Objects.requireNonNull(states.get(subject))
                        .decide(command)
                        .events()
                        .forEach(this::happened);
            } catch (RuleViolation refused) {
                continue;
            }
        }
        return history.first(events);
    }

    private void happened(DomainEvent event) {
        history.then(event);
        states.replaceAll((subject, state) -> state.evolve(event));
        if (event instanceof Telling telling) {
            entries.add(telling.entry().id());
        }
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
            case 11 -> new MoveEntry(subject, LATER, one(known()), one(SUBJECTS), "wrong place", "head");
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
        AnEntry entry = again(new EntryId("entry-" + history.recorded().size()));
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
        return anEntry("entry-" + history.recorded().size())
                .at(Told.planned("2019"))
                .build();
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
        return entries.isEmpty() ? List.of(new EntryId("nothing")) : entries;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
