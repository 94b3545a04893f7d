package org.vpshr.domain.given;

import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.domain.given.AnEntry.anEntry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Subject.AgreementId;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.Subject.CommitmentId;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.Subject.ForumEngagementId;
import org.vpshr.domain.Subject.InitiativeId;
import org.vpshr.domain.Subject.OrganisationId;
import org.vpshr.domain.Subject.PersonId;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.domain.commitment.CommitmentCommand;
import org.vpshr.domain.dossier.DossierCommand;
import org.vpshr.domain.engagement.EngagementCommand;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.EntryRevision;
import org.vpshr.domain.entry.Link;
import org.vpshr.domain.entry.Placement;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.entry.Statement;
import org.vpshr.domain.entry.TextRevision;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.initiative.InitiativeCommand;
import org.vpshr.domain.irbc.AgreementCommand;
import org.vpshr.domain.matter.MatterCommand;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.party.Capacity;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Participation;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.Party.Government;
import org.vpshr.domain.party.Party.Organisation;
import org.vpshr.domain.party.Party.Person;
import org.vpshr.domain.party.Place;
import org.vpshr.domain.register.PersonName;
import org.vpshr.domain.register.RegisterCommand;
import org.vpshr.domain.report.Imprint;
import org.vpshr.domain.report.ReportCommand;
import org.vpshr.domain.time.Cadence;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.Interval;
import org.vpshr.domain.time.When;
import org.vpshr.domain.workinggroup.WorkingGroupCommand;

/** Commands of every kind about few things: what one tells, another may rest on, change or speak against. */
final class FewNames {
    private static final int ENTRIES = 16;
    private static final Country NL = new Country("NL");
    private static final Country GHANA = new Country("GH");
    private static final Subject ELSEWHERE = new CountryEngagementId(NL, new Country("PE"));
    private static final Subject ORGANISATION = new OrganisationId("fnv");
    private static final Subject PERSON = new PersonId("koch");
    private static final Person KOCH = new Person("koch");
    private static final Person MINISTER = new Person("minister");
    private static final List<String> DATES = List.of(
            "2000-12-20", "2009", "2016", "2017-03-02", "2017", "2018-04-06", "2018-05", "2018-07", "2018", "2019-02");
    private static final List<Contribution> CONTRIBUTIONS =
            List.of(aContribution("2025-06-01"), aContribution("2019-01-21", 2018), aContribution("2019-06-01"));

    private FewNames() {}

    /**
     * What is told together.
     *
     * @param subject of whom
     * @param told kinds of command, some of them more often than others
     */
    record Scene(Subject subject, List<Arbitrary<Command>> told) {}

    static List<Scene> scenes() {
        return Stream.of(
                        scene(new CommitmentId(NL), CommitmentCommand.class, InitiativeCommand.class),
                        scene(new CommitmentId(GHANA), CommitmentCommand.class),
                        scene(new InitiativeId(), InitiativeCommand.class, CommitmentCommand.class),
                        scene(new AgreementId(NL, "gold"), AgreementCommand.class),
                        scene(new WorkingGroupId(GHANA, "icwg"), WorkingGroupCommand.class),
                        scene(new CountryEngagementId(NL, GHANA), EngagementCommand.class),
                        scene(new ForumEngagementId(NL, "igf"), EngagementCommand.class),
                        scene(
                                new AnnualReportId(NL, 2018, Edition.PUBLIC),
                                ReportCommand.class,
                                CommitmentCommand.class),
                        registered())
                .toList();
    }

    /** What is told of a subject: mostly its own commands, then what any subject is told, and what it rests on besides. */
    private static Scene scene(Subject subject, Class<?> own, Class<?>... besides) {
        List<Arbitrary<Command>> told = new ArrayList<>();
        List<Arbitrary<Command>> its = family(own, subject);
        told.addAll(Collections.nCopies(4, its).stream().flatMap(List::stream).toList());
        told.addAll(family(DossierCommand.class, subject));
        told.addAll(family(MatterCommand.class, subject));
        for (Class<?> other : besides) {
            told.addAll(family(other, subject));
        }
        return new Scene(subject, told);
    }

    private static Scene registered() {
        return new Scene(
                ORGANISATION,
                EveryFact.commands().stream()
                        .filter(RegisterCommand.class::isAssignableFrom)
                        .map(kind -> kind(kind, kind.getSimpleName().endsWith("Person") ? PERSON : ORGANISATION))
                        .toList());
    }

    private static List<Arbitrary<Command>> family(Class<?> family, Subject subject) {
        return EveryFact.commands().stream()
                .filter(family::isAssignableFrom)
                .map(kind -> kind(kind, subject))
                .toList();
    }

    /** Whoever contributes a command contributes all that it says. */
    private static Arbitrary<Command> kind(Class<? extends Command> kind, Subject subject) {
        return Arbitraries.oneOf(CONTRIBUTIONS.stream()
                .map(contribution -> among(contribution, subject).of(kind).<Command>map(Command.class::cast))
                .toList());
    }

    private static AnyFact among(Contribution contribution, Subject subject) {
        AnyFact few = AnyFact.any()
                .with(Contribution.class, Arbitraries.just(contribution))
                .with(EntryId.class, entries())
                .with(When.class, times())
                .with(FuzzyDate.class, Arbitraries.of(DATES).map(FuzzyDate::parse))
                .with(Integer.class, Arbitraries.integers().between(2016, 2019))
                .with(int.class, Arbitraries.of(1, 2, 2017, 2018))
                .with(long.class, Arbitraries.longs().between(1, 5))
                .with(
                        Statement.class,
                        Arbitraries.of(
                                        "It is so.",
                                        "It is so.",
                                        "It is so.",
                                        "It is so.",
                                        "{koch} came.",
                                        "Jo Example came.")
                                .map(Statement::of))
                .with(TextRevision.class, texts())
                .with(Source.class, Arbitraries.of(Source.of("Minutes")))
                .with(Placement.class, Arbitraries.just(new Placement("B", "it belongs there")))
                .with(Imprint.class, Arbitraries.just(AnImprint.of(AReport.DIGEST)))
                .with(Audience.class, audiences())
                .with(
                        Audience.Limited.class,
                        Arbitraries.of(Circle.PLENARY, Circle.INTERNAL).map(FewNames::limited));
        AnyFact placed = ofPlaces(few)
                .with(
                        Subject.class,
                        Arbitraries.frequencyOf(
                                Tuple.of(9, Arbitraries.just(subject)), Tuple.of(1, Arbitraries.just(ELSEWHERE))));
        return placed.with(Entry.class, ByIdentity.of(entries(placed, contribution)));
    }

    private static AnyFact ofPlaces(AnyFact few) {
        return few.with(Country.class, Arbitraries.of(NL, GHANA))
                .with(Place.class, Arbitraries.of("GH", "PE").map(Place::parse))
                .with(
                        Desk.class,
                        Arbitraries.of("NL/human-rights", "NL/embassy-lima").map(Desk::parse))
                .with(Government.class, Arbitraries.of(NL, GHANA).map(Government::new))
                .with(Organisation.class, Arbitraries.of("fnv", "total").map(Organisation::new))
                .with(Person.class, Arbitraries.of(KOCH, MINISTER))
                .with(
                        Party.class,
                        Arbitraries.of("gov:NL", "gov:GH", "org:fnv", "org:total", "person:koch")
                                .map(Party::parse))
                .with(PersonName.class, Arbitraries.just(new PersonName("koch", "Jo Example")))
                .with(PersonId.class, Arbitraries.just(new PersonId("koch")))
                .with(OrganisationId.class, Arbitraries.of("fnv", "total").map(OrganisationId::new))
                .with(
                        CommitmentId.class,
                        Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just(NL)), Tuple.of(1, Arbitraries.just(GHANA)))
                                .map(CommitmentId::new))
                .with(AgreementId.class, Arbitraries.just(new AgreementId(NL, "gold")))
                .with(WorkingGroupId.class, Arbitraries.just(new WorkingGroupId(GHANA, "icwg")))
                .with(CountryEngagementId.class, Arbitraries.just(new CountryEngagementId(NL, GHANA)))
                .with(ForumEngagementId.class, Arbitraries.just(new ForumEngagementId(NL, "igf")))
                .with(AnnualReportId.class, Arbitraries.just(new AnnualReportId(NL, 2018, Edition.PUBLIC)));
    }

    private static Arbitrary<EntryId> entries() {
        return Arbitraries.integers().between(1, ENTRIES).map(number -> new EntryId("e-" + number));
    }

    /** All that is about one year, and some that is not. */
    private static Arbitrary<When> times() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.of(DATES).map(When::on)),
                Tuple.of(
                        1,
                        Arbitraries.of("2016/2019", "2017-03-02/2017-03-03", "2018/..")
                                .map(When::on)),
                Tuple.of(2, Arbitraries.of("2019", "2020").map(year -> When.planned(year, "in " + year))),
                Tuple.of(1, Arbitraries.of(When.standing(), When.undated(), backward())));
    }

    /** No text is read so; a program can put it together. */
    private static When backward() {
        return new When(
                When.Mode.DATED,
                new Interval(FuzzyDate.parse("2018-23"), FuzzyDate.parse("2018-22")),
                "autumn to summer of 2018",
                Set.of(),
                Cadence.ONCE);
    }

    private static Arbitrary<TextRevision> texts() {
        return Arbitraries.of(
                TextRevision.NONE,
                EntryRevision.none().says("en", "It was not so.").text(),
                EntryRevision.none().says("nl", "Het is zo.").text());
    }

    private static Arbitrary<Audience> audiences() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(new Audience.Open())),
                Tuple.of(1, Arbitraries.of(Circle.PLENARY, Circle.INTERNAL).map(FewNames::limited)));
    }

    private static Audience.Limited limited(Circle circle) {
        return new Audience.Limited(circle, "safety of partners", LocalDate.parse("2040-01-01"));
    }

    /** Mostly no more than a text, a time and an audience; the rest now and then. */
    private static Arbitrary<Entry> entries(AnyFact few, Contribution contribution) {
        Arbitrary<List<Participation>> who = Combinators.combine(few.of(Party.class), Arbitraries.of(Capacity.class))
                .as(Participation::of)
                .ignoreException(Failure.class)
                .list()
                .ofMaxSize(1);
        Arbitrary<List<Link>> links = Combinators.combine(Arbitraries.of(Link.Kind.class), entries())
                .as(Link::new)
                .list()
                .ofMaxSize(1);
        return Combinators.combine(
                        entries(),
                        few.of(Statement.class),
                        times(),
                        nowAndThen(who),
                        nowAndThen(few.of(Figure.class).list().ofMaxSize(1)),
                        nowAndThen(few.of(Place.class).list().ofMaxSize(1)),
                        nowAndThen(links),
                        audiences())
                .as((id, text, when, parties, figures, places, linked, audience) -> {
                    AnEntry entry = anEntry(id.value())
                            .saying(text.english())
                            .at(when)
                            .to(audience)
                            .in(contribution);
                    parties.forEach(entry::with);
                    figures.forEach(entry::with);
                    places.forEach(place -> entry.in(place.toString()));
                    linked.forEach(link -> entry.linked(link.toString()));
                    return entry.build();
                })
                .ignoreException(Failure.class);
    }

    private static <T> Arbitrary<List<T>> nowAndThen(Arbitrary<List<T>> some) {
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(List.of())), Tuple.of(1, some));
    }
}
