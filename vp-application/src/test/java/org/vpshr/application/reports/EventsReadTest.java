package org.vpshr.application.reports;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.checkpoint.Checkpoint;
import org.vpshr.application.checkpoint.EntryOrigins;
import org.vpshr.application.checkpoint.FoldedOrigins;
import org.vpshr.application.events.EventReader;
import org.vpshr.application.given.Keys;
import org.vpshr.application.json.stored.EventFormat;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.row.EventLog;
import org.vpshr.application.privacy.MacKey;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.domain.dossier.DossierCommand.MakePlan;
import org.vpshr.domain.dossier.PlanKind;
import org.vpshr.domain.engagement.EngagementCommand.HoldEvent;
import org.vpshr.domain.engagement.EventKind;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.given.Ticking;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.time.When;
import org.vpshr.domain.workinggroup.WorkingGroupCommand.NoteGroup;
import org.vpshr.projections.listing.EntryQuery;
import org.vpshr.projections.picture.PictureKind;
import org.vpshr.projections.picture.PictureQuery;

/** What is asked of one report costs what bears on it, however much else is on record. */
class EventsReadTest {
    private static final int FEW = 100;
    private static final int MANY = 400;

    private static final Country NL = new Country("NL");
    private static final WorkingGroupId GROUP = WorkingGroupId.of("PE", "gt-pv");

    private static final Map<String, Consumer<Reports>> QUESTIONS = Map.ofEntries(
            entry("the report", reports -> now(reports).report()),
            entry("what it rests on", reports -> now(reports).basis()),
            entry("why it prints an entry", reports -> now(reports).why(new EntryId("nl-1"))),
            entry("why it does not", reports -> now(reports).why(new EntryId("gb-1"))),
            entry(
                    "what two states say otherwise",
                    reports -> now(reports).comparedWith(reports.of("NL", 2018).at(new AsOf.Position(3)))),
            entry(
                    "what would stand against publishing it",
                    reports -> now(reports).setAside()),
            entry("what became of what was undertaken", reports -> now(reports).followUp(LocalDate.of(2019, 5, 1))),
            entry(
                    "the life of an entry, and what prints it",
                    reports -> reports.trace(new EntryId("nl-1"), Long.MAX_VALUE, NL, Circle.PUBLIC)),
            entry("a year in a picture", reports -> pictured(reports, PictureKind.TIMELINE, 2017)),
            entry("a year on a map", reports -> pictured(reports, PictureKind.PLACES, 2017)),
            entry("plans in a picture", reports -> pictured(reports, PictureKind.PLANS, 2018)),
            entry(
                    "who sat in a group, in a picture",
                    reports ->
                            ours(reports).picture(PictureQuery.of(GROUP, LocalDate.of(2019, 5, 1), Language.ENGLISH))),
            entry("who sat in a group", reports -> ours(reports).members(GROUP, LocalDate.of(2018, 5, 1))),
            entry(
                    "what happened in a month",
                    reports -> ours(reports).timeline("2017-03", "2017-03", EntryQuery.all())),
            entry(
                    "what is told of a year",
                    reports -> ours(reports).entries(EntryQuery.all().between("2017", "2017"))),
            entry(
                    "what is told of a country",
                    reports -> ours(reports).entries(EntryQuery.all().in(new Country("CO")))));

    private final AtomicLong events = new AtomicLong();
    private long before;

    @TempDir
    Path folder;

    private static Survey ours(Reports reports) {
        return reports.survey(NL, Circle.PUBLIC);
    }

    private static void pictured(Reports reports, PictureKind kind, int year) {
        ours(reports).picture(PictureQuery.of(kind, year, LocalDate.of(2019, 5, 1), Language.ENGLISH));
    }

    private static Inquiry now(Reports reports) {
        return reports.of("NL", 2018).at(new AsOf.Now());
    }

    static Collection<String> questions() {
        return QUESTIONS.keySet();
    }

    private static Entry told(String government, String id) {
        return told(government, id, 2018);
    }

    private static Entry told(String government, String id, int year) {
        return Entry.of(id, "They met.", by(government, year)).when(year + (year == 2018 ? "-04" : "-03"));
    }

    private static Contribution by(String government, int year) {
        return Contribution.by(government + "/embassy-lima")
                .written("2019-01-21")
                .on("file")
                .forYear(year);
    }

    private static Command held(String government, int number) {
        return new HoldEvent(
                CountryEngagementId.of(government, "PE"),
                told(government, government.toLowerCase(Locale.ROOT) + "-" + number),
                EventKind.ROUNDTABLE);
    }

    private static Command planned(String government) {
        Entry meant = Entry.of(
                        "meant-" + government.toLowerCase(Locale.ROOT), "They mean to meet.", by(government, 2018))
                .when(When.planned("2019", "next year"));
        return new MakePlan(
                CountryEngagementId.of(government, "PE"),
                meant,
                PlanKind.PLAN,
                new Party.Government(new Country(government)));
    }

    private Path recorded(String name, int foreign) {
        Path store = folder.resolve(name);
        List<Command> all = new ArrayList<>(List.of(new NoteGroup(GROUP, told("NL", "noted"))));
        all.add(new HoldEvent(CountryEngagementId.of("NL", "CO"), told("NL", "before", 2017), EventKind.VISIT));
        all.add(planned("NL"));
        all.add(planned("GB"));
        for (int number = 1; number <= 5; number++) {
            all.add(held("NL", number));
        }
        for (int number = 1; number <= foreign; number++) {
            all.add(held("GB", number));
        }
        try (VoluntaryPrinciples record =
                VoluntaryPrinciples.open(Options.of(store).withClock(new Ticking()))) {
            record.recordAll(all);
        }
        return store;
    }

    /** How many events are read for the answer once it is known what bears on the report. */
    private long read(Path store, EntryOrigins origins, Consumer<Reports> question) {
        events.set(0);
        try (Ledger ledger = Ledger.open(store, new Ticking())) {
            EventReader reader =
                    new EventReader(new EventFormat(), Keys.vault(folder.resolve("keys-" + store.getFileName())));
            EventLog counted = counted(ledger, events);
            long head = ledger.head().position();
            Supplier<Reports> reports = () -> new Reports(
                    () -> new History(counted, reader, head),
                    Optional.of(origins),
                    asOf -> new History(ledger, reader, head).positionAt(asOf),
                    Templates.supplied(),
                    new Ticking());
            question.accept(reports.get());
            events.set(0);
            question.accept(reports.get()); // which has none that was made before
        }
        return events.get();
    }

    private static EventLog counted(EventLog log, AtomicLong events) {
        return (EventLog) Proxy.newProxyInstance(
                EventLog.class.getClassLoader(), new Class<?>[] {EventLog.class}, (proxy, method, given) -> {
                    Object[] handed = given == null ? new Object[0] : given.clone();
                    for (int i = 0; i < handed.length; i++) {
                        if (handed[i] instanceof Consumer<?> each) {
                            handed[i] = counting(each, events);
                        }
                    }
                    try {
                        Object answer = method.invoke(log, handed);
                        if (answer instanceof List<?> rows) {
                            events.addAndGet(rows.size());
                        }
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static <T> Consumer<T> counting(Consumer<T> each, AtomicLong events) {
        return row -> {
            events.incrementAndGet();
            each.accept(row);
        };
    }

    @ParameterizedTest
    @MethodSource("questions")
    void with_a_checkpoint_no_more_is_read_where_more_is_on_record(String question) {
        Consumer<Reports> asked = Objects.requireNonNull(QUESTIONS.get(question));

        long few = withCheckpoint("few", FEW, asked);
        long many = withCheckpoint("many", MANY, asked);

        assertThat(many).isEqualTo(few).isPositive();
    }

    @Test
    void for_a_report_that_was_made_nothing_is_read() {
        long read = withCheckpoint("few", FEW, reports -> {
            now(reports).report();
            before = events.get();
            now(reports).report();
        });

        assertThat(read).isEqualTo(before).isPositive();
    }

    private long withCheckpoint(String name, int foreign, Consumer<Reports> asked) {
        try (Checkpoint checkpoint =
                new Checkpoint(folder.resolve(name + ".kept"), Duration.ofSeconds(5), new MacKey(new byte[32]))) {
            return read(recorded(name, foreign), checkpoint, asked);
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void of_many_reports_that_are_checked_each_reads_what_bears_on_it(String question) {
        Consumer<Reports> asked = Objects.requireNonNull(QUESTIONS.get(question));

        long few = read(recorded("few", FEW), new FoldedOrigins(), asked);
        long many = read(recorded("many", MANY), new FoldedOrigins(), asked);

        assertThat(many).isEqualTo(few).isPositive();
    }
}
