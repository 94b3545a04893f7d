package org.vpshr.application.faults;

import static java.util.Comparator.comparingLong;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.given.AStore;
import org.vpshr.application.given.Count;
import org.vpshr.application.given.Lines;
import org.vpshr.application.receipt.Receipt;
import org.vpshr.application.reports.Templates;
import org.vpshr.domain.Command;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryRule;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.PartyRule;
import org.vpshr.domain.report.ReportRule;
import org.vpshr.domain.rule.Finding;
import org.vpshr.domain.rule.Rule;
import org.vpshr.domain.rule.RuleViolation;
import org.vpshr.projections.audience.AudienceView;
import org.vpshr.projections.given.AnyCommand;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.report.Reconstruction;
import org.vpshr.projections.report.Report;

/**
 * Histories of thousands of random commands, given by four threads at once, are what a list in memory makes of the same
 * commands one after the other.
 */
@Tag("long")
@Tag("full")
class RandomHistoriesTest {
    /** What is looked at before a command is decided, whatever its subject. */
    private static final Set<Rule> BESIDE_THE_DECISION = Set.of(
            EntryRule.DAY_OF_DOING_HAS_COME,
            EntryRule.PARTS_STAND_TOGETHER,
            EntryRule.PLACED_IN_A_SECTION,
            EntryRule.TEXT_AND_FIELDS_AGREE,
            PartyRule.ORGANISATION_IS_KNOWN,
            ReportRule.TEMPLATE_IS_ON_HAND,
            ReportRule.WAIVED_ITEM_IS_ASKED_FOR,
            ReportRule.TRANSLATION_SAID_SO);

    private static final Country NL = new Country("NL");
    private static final int FIRST_TEMPLATE = 2014;
    private static final int THREADS = 4;
    private static final Count STEPS = Count.of(2_000, 10_000, "commands");
    private static final int STRETCH = 50;
    private static final int ENTRIES = 100;
    private static final List<CountryEngagementId> SUBJECTS = Stream.of(Locale.getISOCountries())
            .limit(12)
            .map(country -> new CountryEngagementId(NL, new Country(country)))
            .toList();

    @TempDir
    Path directory;

    private final Model model = new Model();

    /** A command that was accepted, and where; in the order of a thread. */
    private record Accepted(Command command, Receipt receipt) {}

    /** A command that was refused, and between which positions the head was then. */
    private record Refused(Command command, long from, long to, String why) {}

    /** What one thread did. */
    private record Done(List<Accepted> accepted, List<Refused> refused) {
        Done() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @CsvSource({"A_FILE, 1", "POSTGRES, 3"})
    void a_history_is_what_a_list_in_memory_makes_of_the_same_commands(AStore.In in, long seed) throws Exception {
        try (VoluntaryPrinciples record =
                VoluntaryPrinciples.open(in.fresh(directory).options())) {
            Accepted koch = accepted(record, Lines.command(Lines.registerPerson("koch", "Jo Example")));
            List<Done> done = history(record, seed);
            List<Accepted> accepted = Stream.concat(
                            Stream.of(koch), done.stream().flatMap(d -> d.accepted().stream()))
                    .sorted(comparingLong((Accepted a) -> a.receipt().first())
                            .thenComparing(a -> a.receipt().last()))
                    .toList();
            List<Refused> refused =
                    done.stream().flatMap(d -> d.refused().stream()).toList();

            done.forEach(RandomHistoriesTest::assertInOrder);
            replay(record.history().toList(), accepted, refused);
            assertReports(record, new Random(seed));
            assertThat(record.upkeep().verifyChain().whole()).isTrue();
            System.out.printf(
                    "%s, seed %d: %s; %d events, %d refused, 0 lost%n",
                    in, seed, STEPS, model.position(), refused.size());
        } catch (AssertionError e) {
            throw new AssertionError("seed " + seed + " in " + in + ": " + e.getMessage(), e);
        }
    }

    private static List<Done> history(VoluntaryPrinciples record, long seed) throws Exception {
        List<Callable<Done>> threads = IntStream.range(0, THREADS)
                .mapToObj(i -> thread(record, commands(new Random(seed * THREADS + i))))
                .toList();
        List<Done> done = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
            for (Future<Done> each : pool.invokeAll(threads)) {
                done.add(each.get());
            }
        }
        return done;
    }

    /** The entries that they are about move on, the same way for all threads, so that these are about those of one another. */
    private static List<Command> commands(Random random) {
        List<Command> commands = new ArrayList<>();
        for (int stretch = 0; commands.size() < STEPS.now() / THREADS; stretch++) {
            int first = 1 + stretch * ENTRIES;
            commands.addAll(AnyCommand.drawn(
                    AnyCommand.about(SUBJECTS, Math.max(1, first - ENTRIES), first, first + ENTRIES), STRETCH, random));
        }
        return commands;
    }

    private static Callable<Done> thread(VoluntaryPrinciples record, List<Command> commands) {
        return () -> {
            Done done = new Done();
            for (Command command : commands) {
                long from = record.head().position();
                try {
                    done.accepted().add(accepted(record, command));
                } catch (RuleViolation e) {
                    done.refused()
                            .add(new Refused(command, from, record.head().position(), String.valueOf(e.getMessage())));
                }
            }
            return done;
        };
    }

    private static Accepted accepted(VoluntaryPrinciples record, Command command) {
        return new Accepted(command, record.record(command));
    }

    private static void assertInOrder(Done done) {
        assertThat(done.accepted())
                .isSortedAccordingTo(comparingLong(a -> a.receipt().first()));
    }

    /** Every event is what the domain decides there, every refusal what it refuses there, and nothing else is recorded. */
    private void replay(List<RecordedEvent> history, List<Accepted> accepted, List<Refused> refused) {
        List<Refused> open = new ArrayList<>(refused);
        explain(open);
        for (Accepted each : accepted) {
            assertThat(each.receipt().first()).as("%s", each.command()).isEqualTo(model.position() + 1);
            var decision = model.decide(each.command());
            List<DomainEvent> events =
                    history
                            .subList((int) each.receipt().first() - 1, (int)
                                    each.receipt().last())
                            .stream()
                            .map(RecordedEvent::event)
                            .toList();
            assertThat(events).isEqualTo(decision.events());
            assertThat(each.receipt().findings())
                    .filteredOn(finding -> !BESIDE_THE_DECISION.contains(finding.rule()))
                    .extracting(Finding::toString)
                    .containsExactlyElementsOf(
                            decision.findings().stream().map(Finding::toString).toList());
            for (DomainEvent event : events) {
                model.happened(event, history.get((int) model.position()).recorded());
            }
            explain(open);
        }
        assertThat(model.recorded()).isEqualTo(history);
        assertThat(open).as("refusals without a reason").isEmpty();
    }

    private void explain(List<Refused> open) {
        long now = model.position();
        open.removeIf(each -> each.from() <= now
                && now <= each.to()
                && model.refusal(each.command()).filter(each.why()::equals).isPresent());
    }

    private void assertReports(VoluntaryPrinciples record, Random random) {
        for (int year = FIRST_TEMPLATE; year <= 2020; year++) {
            long upTo = 1 + random.nextLong(model.position());
            assertThat(record.reports().of(NL, year).asOf(upTo)).isEqualTo(report(year, upTo));
        }
    }

    private Report report(int year, long upTo) {
        Reconstruction known = new Reconstruction(upTo, new AudienceView(Circle.PUBLIC, model.recorded()));
        known.applyAll(model.recorded());
        return known.report(
                new AnnualReportId(NL, year, Edition.PUBLIC),
                Templates.supplied().of(NL, year).orElseThrow(),
                Language.ENGLISH);
    }
}
