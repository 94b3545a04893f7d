package org.vpshr.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vpshr.application.given.Remade;
import org.vpshr.application.input.AttachedFiles;
import org.vpshr.application.json.Catalogue;
import org.vpshr.application.policy.Actor;
import org.vpshr.application.policy.Role;
import org.vpshr.application.render.Json;
import org.vpshr.application.supposition.Refusal;
import org.vpshr.application.supposition.Supposition;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject;
import org.vpshr.domain.dossier.DossierCommand.StatePosition;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Statement;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.given.Samples;
import org.vpshr.domain.register.Affiliation;
import org.vpshr.domain.register.PersonName;
import org.vpshr.domain.register.RegisterCommand.RegisterOrganisation;
import org.vpshr.domain.register.RegisterCommand.RegisterPerson;
import org.vpshr.domain.workinggroup.WorkingGroupCommand.NoteGroup;

/**
 * Every command on a record in which everything stands that can stand there and is not for the actor, beside the same
 * command on one without that. What is answered is the same, or tells of nothing but the number of a rule.
 */
class HiddenStateTest {
    private static final Desk MINISTRY = Desk.parse("NL/human-rights");
    private static final Desk NOBODYS = Desk.parse("GB/somebody-else");
    private static final String CANARY = "quetzalina";
    private static final Pattern GENERAL = Pattern.compile("user:1 may not record [A-Za-z]+ about [^ ]+: it does not go"
            + " with what is on record beyond what the actor may see( \\(rule [0-9]+\\))?; ask an auditor of"
            + " (GB|NL), who reads all of it");

    /** Ends what others began: without them, more is left open. */
    private static final Pattern ENDS =
            Pattern.compile("(Leave|Vacate|End|WindUp|Expel|Withdraw|Drop|Erase|FollowUp|HandOver|Destroy|Merge).*");

    private static final Audience.Limited INTERNAL =
            new Audience.Limited(Circle.INTERNAL, "safety of " + CANARY, LocalDate.of(2030, 1, 1));

    @TempDir
    Path directory;

    private int told;

    private static Contribution by(Desk desk) {
        return new Contribution(desk, LocalDate.of(2019, 1, 21), "a letter of " + CANARY, null);
    }

    private static Entry entry(String id, Desk desk) {
        return Entry.of(id, "It is so.", by(desk)).when("2010");
    }

    /** Two of each kind of command: one that says all that it can, one that says the least. */
    private static List<Command> samples() {
        return Catalogue.commands().types().values().stream()
                .<Command>flatMap(type ->
                        Stream.of(Samples.full().of(type), Samples.bare().of(type)))
                .toList();
    }

    private Command hidden(Command sample) {
        return as(sample, MINISTRY, INTERNAL, CANARY + "-" + ++told);
    }

    private Command open(Command sample, Desk desk) {
        return as(sample, desk, new Audience.Open(), "probe-" + ++told);
    }

    private static Command as(Command sample, Desk desk, Audience audience, String id) {
        return Remade.of(sample, part -> switch (part) {
            case Entry e -> retold(e, desk, audience, id);
            case Contribution c -> by(desk);
            case Audience.Limited limited -> limited;
            case Audience any -> audience;
            case Subject subject
            when subject.owner().isPresent() ->
                Subject.parse(subject.toString().replace("/NL", "/" + desk.government()));
            default -> part;
        });
    }

    private static Entry retold(Entry entry, Desk desk, Audience audience, String id) {
        return new Entry(
                new EntryId(id),
                Statement.of("They met."),
                entry.when(),
                entry.where(),
                entry.who(),
                entry.figures(),
                entry.sources(),
                List.of(),
                audience,
                null,
                by(desk));
    }

    private VoluntaryPrinciples begun(String file) {
        VoluntaryPrinciples record = VoluntaryPrinciples.open(directory.resolve(file));
        record.record(
                new RegisterPerson(new Subject.PersonId("koch"), by(NOBODYS), new PersonName("koch", "Jo Example")));
        record.record(new RegisterOrganisation(
                Subject.parse("organisation/fnv"), by(NOBODYS), "FNV", Affiliation.TRADE_UNION));
        record.record(new NoteGroup(Subject.WorkingGroupId.of("PE", "gt-pv"), entry("noted", MINISTRY)));
        return record;
    }

    private static boolean recorded(VoluntaryPrinciples record, Command command) {
        try {
            record.record(command);
            return true;
        } catch (Failure refused) {
            return false;
        }
    }

    /** What is answered to the command, of which nothing stays recorded. */
    private static String answer(Access access, Command command) {
        StatePosition refused = new StatePosition(Subject.parse("initiative/VPI"), entry("refused", NOBODYS));
        try {
            access.recordAll(List.of(command, refused));
            throw new AssertionError("somebody else's was recorded");
        } catch (Failure e) {
            return e.getMessage().contains("GB/somebody-else") ? "recorded" : all(e);
        }
    }

    /** The same, supposed; of what is hidden nothing is told beside it either. */
    private static String supposed(Access access, Command command) {
        Supposition supposition = access.supposeAll(List.of(command), AttachedFiles.none());
        assertThat(Json.of(supposition)).as(command.word()).doesNotContain(CANARY);
        return supposition.refusals().stream()
                .map(Refusal::failure)
                .map(HiddenStateTest::all)
                .findFirst()
                .orElse("recorded");
    }

    private static String all(Failure failure) {
        assertThat(failure.getCause()).isNull();
        assertThat(failure.getMessage()).contains(failure.remedy());
        return (failure.getMessage() + failure.place().map(Object::toString).orElse(""))
                .replaceAll("which is [0-9]+", "which is the last");
    }

    private static Access access(VoluntaryPrinciples record, Desk desk) {
        Actor actor = new Actor(
                "user:1",
                desk.government(),
                Set.of(Role.CONTRIBUTOR, Role.EDITOR, Role.MINISTERS_OFFICE, Role.PUBLISHER),
                Set.of(desk),
                Circle.PUBLIC);
        return record.as(actor, (mission, country) -> true);
    }

    @ParameterizedTest
    @CsvSource({"GB/embassy-lima,true", "GB/embassy-lima,false", "NL/embassy-lima,true", "NL/embassy-lima,false"})
    void what_is_not_for_an_actor_has_no_part_in_what_it_is_answered(Desk desk, boolean ended) {
        try (VoluntaryPrinciples full = begun("full.db");
                VoluntaryPrinciples twin = begun("twin.db")) {
            int hidden = 0;
            for (int pass = 0; pass < 2; pass++) {
                for (Command sample : samples()) {
                    boolean wanted = sample instanceof CarriesEntry
                            && (ended || !ENDS.matcher(sample.word()).matches());
                    hidden += wanted && recorded(full, hidden(sample)) ? 1 : 0;
                }
            }
            assertThat(hidden).isGreaterThan(100);

            Access onAll = access(full, desk);
            Access without = access(twin, desk);
            List<Command> recordedInBoth = new ArrayList<>();
            int general = 0;
            for (Command sample : samples()) {
                Command probe = open(sample, desk);
                String answer = answer(onAll, probe);
                String expected = answer(without, probe);
                assertThat(answer).doesNotContain(CANARY);
                if (ended) {
                    assertThat(supposed(onAll, probe)).as(probe.word()).isEqualTo(answer);
                }
                if (GENERAL.matcher(answer).matches()) {
                    assertThat(expected).as(probe.word()).isEqualTo("recorded");
                    general++;
                } else {
                    assertThat(answer).as(probe.word()).isEqualTo(expected);
                    if (answer.equals("recorded")) {
                        recordedInBoth.add(probe);
                    }
                }
            }
            System.out.println("beside " + hidden + " hidden entries for " + desk.government() + ": "
                    + samples().size() + " commands, " + general + " refused by the number of a rule alone, "
                    + recordedInBoth.size() + " taken");
            assertThat(general).isBetween(5, 40);
            assertThat(recordedInBoth).hasSizeGreaterThan(50);
            assertReceiptsAreAlike(onAll, without, recordedInBoth);
        }
    }

    private static void assertReceiptsAreAlike(Access onAll, Access without, List<Command> commands) {
        int findings = 0;
        for (Command command : commands) {
            String answer = receipt(onAll, command);
            assertThat(answer).as(command.word()).doesNotContain(CANARY).isEqualTo(receipt(without, command));
            findings += answer.startsWith("[]") ? 0 : 1;
        }
        assertThat(findings).isPositive();
    }

    private static String receipt(Access access, Command command) {
        try {
            return access.record(command).findings().toString();
        } catch (Failure refused) {
            return all(refused);
        }
    }
}
