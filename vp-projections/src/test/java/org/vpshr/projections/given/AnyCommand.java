package org.vpshr.projections.given;

import static net.jqwik.api.Combinators.combine;
import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.domain.given.AnEntry.anEntry;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tuple;
import net.jqwik.api.sessions.JqwikSession;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.dossier.DossierCommand.*;
import org.vpshr.domain.dossier.Medium;
import org.vpshr.domain.dossier.Outcome;
import org.vpshr.domain.dossier.PlanKind;
import org.vpshr.domain.dossier.Preference;
import org.vpshr.domain.dossier.Rival;
import org.vpshr.domain.engagement.EngagementCommand.DescribeContext;
import org.vpshr.domain.engagement.EngagementCommand.HoldEvent;
import org.vpshr.domain.engagement.EventKind;
import org.vpshr.domain.entry.Attribute;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.EntryRevision;
import org.vpshr.domain.entry.Link;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.given.AnEntry;
import org.vpshr.domain.given.ByIdentity;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.time.When;

/**
 * Commands by chance of what happens in countries. Their entries have few names, so that they are about one another; some
 * are accepted by no domain.
 */
public final class AnyCommand {
    private static final Contribution LATER = aContribution("2019-06-01");
    private static final Party.Government OURS = new Party.Government(Subjects.NL);
    private static final List<String> DATES = List.of(
            "2018-04-06", "2018-05", "2018-12~", "2017-11/2018-02", "2016", "2017-05", "201X", "2018-06?", "2013/..");

    private static final Attribute CASE = Attribute.of("minbuza", "case", "2025-4711");

    /** An entry and the subject under which it is looked for: as a rule the one that it was told of first. */
    private record About(CountryEngagementId subject, EntryId entry) {}

    private final Arbitrary<CountryEngagementId> subjects;
    private final Arbitrary<About> fresh;
    private final Arbitrary<About> known;
    private final boolean restricting;

    private AnyCommand(List<CountryEngagementId> subjects, int earliest, int first, int last, boolean restricting) {
        this.subjects = Arbitraries.of(subjects);
        this.fresh = abouts(subjects, first, last);
        this.known = abouts(subjects, earliest, last);
        this.restricting = restricting;
    }

    private static Arbitrary<About> abouts(List<CountryEngagementId> subjects, int first, int last) {
        return combine(
                        Arbitraries.integers().between(first, last),
                        Arbitraries.integers().between(0, 9))
                .as((number, astray) -> new About(
                        subjects.get((number + astray / 9) % subjects.size()), new EntryId("entry-" + number)));
    }

    /**
     * @param earliest the number of the earliest entry that they refer to
     * @param first of the first entry that they tell
     * @param last of the last one
     */
    public static Arbitrary<Command> about(List<CountryEngagementId> subjects, int earliest, int first, int last) {
        AnyCommand any = new AnyCommand(subjects, earliest, first, last, true);
        return ByIdentity.of(Arbitraries.frequencyOf(Tuple.of(4, any.statement()), Tuple.of(1, any.restriction())));
    }

    /** The same, and entries are erased. */
    public static Arbitrary<Command> withErasures(
            List<CountryEngagementId> subjects, int earliest, int first, int last) {
        AnyCommand any = new AnyCommand(subjects, earliest, first, last, true);
        return ByIdentity.of(Arbitraries.frequencyOf(
                Tuple.of(16, any.statement()), Tuple.of(4, any.restriction()), Tuple.of(1, any.erasure())));
    }

    /** The same for the public alone, and nothing is about who may see what. */
    public static Arbitrary<Command> forAll(List<CountryEngagementId> subjects, int earliest, int first, int last) {
        return new AnyCommand(subjects, earliest, first, last, false).statement();
    }

    /** So many of them, the same for the same source of chance; also where no property is tried. */
    public static List<Command> drawn(Arbitrary<Command> any, int count, Random random) {
        List<Command> drawn = new ArrayList<>();
        JqwikSession.run(() -> {
            RandomGenerator<Command> generator = any.generator(count);
            for (int i = 0; i < count; i++) {
                drawn.add(generator.next(random).value());
            }
        });
        return drawn;
    }

    private Arbitrary<Command> statement() {
        Arbitrary<Statement> said = ByIdentity.of(said(fresh));
        Arbitrary<Statement> saidAgain = ByIdentity.of(said(known));
        return ByIdentity.of(Arbitraries.frequencyOf(
                Tuple.of(
                        3,
                        combine(said, Arbitraries.of(EventKind.listed()))
                                .as((s, kind) -> new HoldEvent(s.subject(), s.entry(), kind))),
                Tuple.of(1, said.map(s -> new StatePosition(s.subject(), s.entry()))),
                Tuple.of(1, said.map(s -> new DescribeContext(s.subject(), s.entry()))),
                Tuple.of(1, said.map(s -> new DrawLesson(s.subject(), s.entry(), null))),
                Tuple.of(1, said.map(s -> new ReportResult(s.subject(), s.entry()))),
                Tuple.of(1, combine(said, media()).as((s, medium) -> new AddMedium(s.subject(), s.entry(), medium))),
                Tuple.of(1, fresh.map(AnyCommand::plan)),
                Tuple.of(2, saidAgain.map(s -> new CorrectEntry(s.subject(), LATER, s.entry(), "a slip", "head"))),
                Tuple.of(2, combine(known, amendments()).as(AnyCommand::amend)),
                Tuple.of(1, combine(known, sources(), audiences()).as(AnyCommand::refine)),
                Tuple.of(1, combine(known, sources(), audiences()).as(AnyCommand::contradict)),
                Tuple.of(2, becomesOfPlans()),
                Tuple.of(1, known.map(a -> new WithdrawEntry(a.subject(), LATER, a.entry(), "wrong", "head"))),
                Tuple.of(1, combine(known, subjects).as(AnyCommand::move))));
    }

    private Arbitrary<Command> restriction() {
        return ByIdentity.of(Arbitraries.frequencyOf(
                Tuple.of(
                        2, combine(known, few()).as((a, few) -> new RestrictEntry(a.subject(), LATER, a.entry(), few))),
                Tuple.of(
                        1,
                        combine(known, few()).as((a, few) -> new RestrictMedium(a.subject(), LATER, a.entry(), few))),
                Tuple.of(
                        2,
                        combine(known, Arbitraries.integers().between(1, 3).injectNull(0.5))
                                .as((a, from) ->
                                        new ReleaseEntry(a.subject(), LATER, a.entry(), from, "safe now", "head")))));
    }

    private Arbitrary<Command> erasure() {
        return known.map(a -> new EraseEntry(a.subject(), LATER, a.entry(), "asked for", "head"));
    }

    private Arbitrary<Command> becomesOfPlans() {
        return ByIdentity.of(Arbitraries.oneOf(
                combine(known, known, audiences())
                        .as((a, by, audience) -> new KeepPlan(
                                a.subject(), LATER, a.entry(), Outcome.FULLY, Set.of(by.entry()), audience)),
                combine(known, audiences())
                        .as((a, audience) -> new MovePlan(
                                a.subject(), LATER, a.entry(), Told.planned("2021"), "elections", audience)),
                combine(known, audiences())
                        .as((a, audience) -> new DropPlan(a.subject(), LATER, a.entry(), "no money", audience))));
    }

    private static Command plan(About about) {
        return new MakePlan(
                about.subject(),
                anEntry(about.entry().value()).at(Told.planned("2019")).build(),
                PlanKind.PLAN,
                OURS);
    }

    private Arbitrary<EntryRevision> amendments() {
        EntryRevision none = EntryRevision.none();
        return ByIdentity.of(Arbitraries.oneOf(
                Arbitraries.of(
                        none.says("en", "They met again."), none.says("nl", "Zij spraken."), none.withoutText("nl")),
                Arbitraries.of(
                        none.attributes(List.of(CASE)),
                        none.attributes(List.of()),
                        none.says("en", "They met.").attributes(List.of(CASE))),
                times().map(none::when),
                sources().map(source -> none.sources(List.of(source))),
                known.map(whole -> none.links(List.of(Link.parse("partOf:" + whole.entry())))),
                Arbitraries.of(none.links(List.of()), none.sources(List.of()), none)));
    }

    private static Command amend(About about, EntryRevision change) {
        return new AmendEntry(about.subject(), LATER, about.entry(), change, "a slip", "head");
    }

    private static Command refine(About about, Source source, Audience audience) {
        return new RefineWhen(about.subject(), LATER, about.entry(), When.on("2018-05-14"), source, audience);
    }

    private static Command contradict(About about, Source source, Audience audience) {
        Rival rival = new Rival("Not so, of " + about.entry() + ".", null, null, source);
        return new ContradictEntry(
                about.subject(), LATER, about.entry(), rival, Preference.RECORDED, "minutes", audience);
    }

    private static Command move(About about, CountryEngagementId to) {
        return new MoveEntry(about.subject(), LATER, about.entry(), to, "wrong place", "head");
    }

    /** What is told of a subject. */
    private record Statement(CountryEngagementId subject, Entry entry) {}

    private Arbitrary<Statement> said(Arbitrary<About> abouts) {
        return combine(
                        abouts,
                        times(),
                        Arbitraries.of("They met.", "{koch} came."),
                        audiences(),
                        Arbitraries.of(true, false),
                        sources().optional(0.25),
                        known.optional(0.33))
                .as((about, when, text, audience, forTheYear, source, whole) -> {
                    AnEntry entry =
                            anEntry(about.entry().value()).at(when).saying(text).to(audience);
                    source.ifPresent(entry::from);
                    whole.ifPresent(other -> entry.linked("partOf:" + other.entry()));
                    return new Statement(about.subject(), (forTheYear ? entry : entry.written("2019-01-21")).build());
                });
    }

    private Arbitrary<Audience> audiences() {
        Arbitrary<Audience> all = Arbitraries.just(new Audience.Open());
        return restricting ? Arbitraries.frequencyOf(Tuple.of(7, all), Tuple.of(1, few())) : all;
    }

    private static Arbitrary<Audience.Limited> few() {
        return Arbitraries.of(Circle.PLENARY, Circle.INTERNAL).map(Told::only);
    }

    private static Arbitrary<When> times() {
        Arbitrary<When> dated = Arbitraries.of(DATES).map(date -> When.on(date, "as of 2018"));
        Arbitrary<When> others =
                Arbitraries.of(When.standing(), When.undated(), When.asOf("2018-12", "in December 2018"));
        return Arbitraries.frequencyOf(Tuple.of(5, dated), Tuple.of(3, others));
    }

    private static Arbitrary<Medium> media() {
        return combine(Arbitraries.of(Medium.Kind.class), Arbitraries.of("A. Maker", ""))
                .as((kind, credit) -> new Medium(kind, "pictures/secret.jpg", List.of(), credit, "own", null));
    }

    private static Arbitrary<Source> sources() {
        return Arbitraries.integers().between(0, 4).map(i -> new Source("Source " + i, "", "", null, null, ""));
    }
}
