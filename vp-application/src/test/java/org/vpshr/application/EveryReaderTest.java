package org.vpshr.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.application.failure.NotPermitted;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.application.given.Lines;
import org.vpshr.application.given.WrittenTables;
import org.vpshr.application.policy.Actor;
import org.vpshr.application.policy.Role;
import org.vpshr.application.render.Json;
import org.vpshr.application.render.Svg;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.GuidelineVersions;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.application.reports.Reports;
import org.vpshr.application.reports.Survey;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.listing.EntryQuery;
import org.vpshr.projections.log.LogQuery;
import org.vpshr.projections.picture.PictureKind;
import org.vpshr.projections.picture.PictureQuery;

/**
 * Every role, every question, every audience: nobody sees what the audience does not hold, and each who belongs to it gets
 * what the embedding system itself would show that audience.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class EveryReaderTest {
    private static final Country NL = new Country("NL");
    private static final Country GB = new Country("GB");
    private static final LocalDate DAY = LocalDate.of(2019, 5, 1);
    private static final WorkingGroupId GROUP = WorkingGroupId.of("PE", "gt");

    private VoluntaryPrinciples record;
    private final Map<String, String> told = new HashMap<>();

    /** To whom it is answered beside those whose circle is wide enough for the audience. */
    enum For {
        ALL,
        /** Which is of no one government. */
        ALL_EVERYWHERE,
        THE_MINISTRY,
        AUDITORS
    }

    @FunctionalInterface
    interface Asking {
        Object of(Reports reports, Country government, Circle audience);
    }

    record Question(String name, For whom, Asking asking) {
        @Override
        public String toString() {
            return name;
        }
    }

    @FunctionalInterface
    private interface AskingOne {
        Object of(Inquiry inquiry, Country government);
    }

    private static Inquiry now(Reports reports, Country government, Circle audience) {
        return reports.of(government, 2018).forAudience(audience).at(AsOf.now());
    }

    private static Question now(String name, For whom, AskingOne asking) {
        return new Question(
                "Inquiry." + name,
                whom,
                (reports, government, audience) -> asking.of(now(reports, government, audience), government));
    }

    private static EntryId id(Country government, String circle) {
        return new EntryId(government.code().toLowerCase(Locale.ROOT) + "-" + circle);
    }

    private static List<Question> questions() {
        List<Question> all = new ArrayList<>(List.of(
                new Question("Reports.standing", For.ALL, Reports::standing),
                new Question("Reports.governments", For.ALL_EVERYWHERE, (r, g, a) -> r.governments(a)),
                new Question("Reports.tellsOf", For.ALL, (r, g, a) -> r.tellsOf(g, a)),
                new Question("Reports.outside", For.ALL, Reports::outside),
                new Question("Reports.years", For.ALL, Reports::years),
                new Question("Reports.printing", For.ALL, (r, g, a) -> each(g, entry -> r.printing(entry, g, a))),
                new Question(
                        "Reports.trace",
                        For.ALL,
                        (r, g, a) -> each(
                                g,
                                entry -> r.trace(entry, Long.MAX_VALUE, g, a)
                                        .map(Json::of)
                                        .orElse(""))),
                new Question(
                        "Survey.entries",
                        For.ALL,
                        (r, g, a) -> Json.of(r.survey(g, a).entries(EntryQuery.all()))),
                new Question(
                        "Survey.timeline",
                        For.ALL,
                        (r, g, a) -> Json.of(r.survey(g, a).timeline("2018-01", "2018-12", EntryQuery.all()))),
                new Question(
                        "Survey.parties",
                        For.ALL,
                        (r, g, a) -> Json.of(r.survey(g, a).parties())),
                new Question(
                        "Survey.parties of a name",
                        For.ALL,
                        (r, g, a) -> Json.of(r.survey(g, a).parties("FNV"))),
                new Question(
                        "Survey.tables",
                        For.ALL,
                        (r, g, a) -> WrittenTables.text(r.survey(g, a).tables())),
                new Question(
                        "Survey.reports",
                        For.ALL,
                        (r, g, a) -> Json.of(r.survey(g, a).reports())),
                new Question(
                        "Survey.members",
                        For.ALL,
                        (r, g, a) -> Json.of(r.survey(g, a).members(GROUP, DAY))),
                new Question(
                        "Survey.log",
                        For.ALL,
                        (r, g, a) -> Json.of(r.survey(g, a).log(LogQuery.all()))
                                .replaceAll(",?\\s*\"recordedBy\"\\s*:\\s*\"[^\"]*\"", ""))));
        all.add(new Question(
                "Survey.groups", For.ALL, (r, g, a) -> r.survey(g, a).groups()));
        for (PictureKind kind : PictureKind.values()) {
            all.add(new Question(
                    "Survey.picture " + kind.word(),
                    kind == PictureKind.PLANS ? For.THE_MINISTRY : For.ALL,
                    (r, g, a) -> pictured(r.survey(g, a), kind)));
        }
        all.addAll(List.of(
                now("report", For.ALL, (inquiry, g) -> Json.of(inquiry)),
                now("basis", For.ALL, (inquiry, g) -> inquiry.basis()),
                now("digest", For.ALL, (inquiry, g) -> inquiry.digest()),
                now("speaks", For.ALL, (inquiry, g) -> inquiry.speaks()),
                now("dayOfWriting", For.ALL, (inquiry, g) -> inquiry.dayOfWriting()),
                now("seal", For.ALL, (inquiry, g) -> inquiry.seal()),
                now("reprint", For.ALL, (inquiry, g) -> inquiry.reprint()),
                now("saidLater", For.ALL, (inquiry, g) -> inquiry.saidLater()),
                now("particulars", For.ALL, (inquiry, g) -> inquiry.particulars()),
                now("outside", For.ALL, (inquiry, g) -> inquiry.outside()),
                now("setAside", For.ALL, (inquiry, g) -> inquiry.setAside()),
                now("position", For.ALL, (inquiry, g) -> inquiry.position()),
                now("head", For.ALL, (inquiry, g) -> inquiry.head()),
                now("recorded", For.ALL, (inquiry, g) -> inquiry.recorded()),
                now("moments", For.ALL, (inquiry, g) -> inquiry.moments()),
                now("languages", For.ALL, (inquiry, g) -> inquiry.languages()),
                now("day", For.ALL, (inquiry, g) -> inquiry.day().getYear() > 2000),
                now("prints", For.ALL, (inquiry, g) -> each(g, entry -> inquiry.prints(entry, "Told"))),
                now("printsAnywhere", For.ALL, (inquiry, g) -> inquiry.printsAnywhere("Told to internal")),
                now("details", For.ALL, (inquiry, g) -> inquiry.details()),
                now("printing", For.ALL, (inquiry, g) -> each(g, inquiry::printing)),
                now("entries", For.ALL, (inquiry, g) -> inquiry.entries().all()),
                now("trace", For.ALL, (inquiry, g) -> each(g, inquiry::trace)),
                now("item", For.ALL, (inquiry, g) -> each(g, inquiry::item)),
                now("traces", For.ALL, (inquiry, g) -> inquiry.traces()),
                now("why", For.ALL, (inquiry, g) -> each(g, entry -> Json.of(inquiry.why(entry)))),
                now(
                        "verdicts",
                        For.ALL,
                        (inquiry, g) ->
                                inquiry.verdicts().stream().map(Json::of).toList()),
                now("names", For.AUDITORS, (inquiry, g) -> inquiry.names().person("koch")),
                now("problem", For.AUDITORS, (inquiry, g) -> inquiry.problem()),
                now("followUp", For.THE_MINISTRY, (inquiry, g) -> Json.of(inquiry.followUp(DAY))),
                now("coverage", For.THE_MINISTRY, (inquiry, g) -> Json.of(inquiry.coverage())),
                now("call", For.THE_MINISTRY, (inquiry, g) -> inquiry.call().toString()),
                now(
                        "coverage by others",
                        For.THE_MINISTRY,
                        (inquiry, g) ->
                                Json.of(inquiry.coverage(GuidelineVersions.all().getFirst()))),
                new Question(
                        "Inquiry.comparedWith",
                        For.ALL,
                        (r, g, a) -> Json.of(r.of(g, 2018)
                                .forAudience(a)
                                .at(new AsOf.Position(3))
                                .comparedWith(now(r, g, a))))));
        return all;
    }

    /** As it is drawn, and as a table. */
    private static String pictured(Survey survey, PictureKind kind) {
        return PictureQuery.all(2018, List.of(GROUP), DAY, Language.ENGLISH).stream()
                .filter(asked -> asked.kind() == kind)
                .map(survey::picture)
                .map(picture -> Svg.of(picture) + Json.of(picture))
                .collect(Collectors.joining());
    }

    /** What is answered of each of the government's entries, whether the audience may see it or not. */
    private static String each(Country government, java.util.function.Function<EntryId, Object> asked) {
        return Stream.of("public", "plenary", "internal", "nothing")
                .map(circle -> circle + ": " + answer(() -> asked.apply(id(government, circle))))
                .collect(Collectors.joining("\n"));
    }

    private static String answer(java.util.function.Supplier<Object> asked) {
        try {
            return String.valueOf(asked.get());
        } catch (NothingToReport none) {
            return "nothing: " + none.getMessage();
        }
    }

    @BeforeAll
    void a_record_with_entries_for_each_circle_of_two_governments(@TempDir Path folder) {
        record = VoluntaryPrinciples.open(folder.resolve("record.db"));
        record.record(
                line(
                        NL,
                        "{'command':'register.RegisterOrganisation','subject':'organisation/fnv','name':'FNV','affiliation':'trade-union'}"));
        record.record(
                line(NL, "{'command':'register.RegisterPerson','subject':'person/koch','name':'Jo Quetzalname'}"));
        record.record(line(NL, group("NoteGroup", "gt-noted", "public", "")));
        for (Country government : List.of(NL, GB)) {
            for (Circle circle : Circle.values()) {
                tell(government, circle);
            }
        }
    }

    private void tell(Country government, Circle circle) {
        String word = circle.name().toLowerCase(Locale.ROOT);
        String id = id(government, word).value();
        record.record(line(
                government,
                "{'command':'engagement.DescribeContext','subject':'engagement/" + government + "/PE','entry':{'id':'"
                        + id + "','text':'Told to " + word + ".','when':'2018-04'" + limited(word) + "}}"));
        record.record(line(
                government,
                "{'command':'dossier.AmendEntry','subject':'engagement/" + government + "/PE','entry':'" + id
                        + "','change':{'text':{'en':'Told to " + word
                        + " anew.'}},'reason':'a reason','authoriser':'an authoriser'}"));
        record.record(line(
                government,
                group(
                        "JoinMember",
                        id + "-joined",
                        word,
                        ",'organisation':'org:" + word + "-" + government.code().toLowerCase(Locale.ROOT)
                                + "','pillar':'civil-society','seat':'member'")));
    }

    private static String group(String command, String id, String word, String more) {
        return "{'command':'workinggroup." + command + "','subject':'workinggroup/PE/gt'" + more + ",'entry':{'id':'"
                + id + "','text':'Told to " + word + " of the group.','when':'2018-04-06'" + limited(word) + "}}";
    }

    private static String limited(String word) {
        return word.equals("public")
                ? ""
                : ",'audience':{'circle':'" + word + "','ground':'the ground for " + word + "','review':'2040-01-01'}";
    }

    private static org.vpshr.domain.Command line(Country government, String line) {
        return Lines.commandBy(Desk.parse(government + "/ministry"), "the evidence", line.replace('\'', '"'));
    }

    @AfterAll
    void close() {
        record.close();
    }

    private static Stream<Actor> readers() {
        List<Actor> all = new ArrayList<>();
        for (Circle circle : Circle.values()) {
            all.add(new Actor("user:1", NL, Set.of(), Set.of(), circle));
            for (Role role : Role.values()) {
                all.add(new Actor("user:1", NL, Set.of(role), Set.of(), circle));
            }
        }
        return all.stream();
    }

    private static boolean isFor(Question question, Actor actor, Country government, Circle audience) {
        if (actor.roles().contains(Role.AUDITOR)) {
            return true;
        }
        Circle elsewhere = actor.circle() == Circle.PUBLIC ? Circle.PUBLIC : Circle.PLENARY;
        Circle own = government.equals(NL) ? actor.circle() : elsewhere;
        boolean belongs = !actor.roles().isEmpty() && own.sees(audience);
        return switch (question.whom()) {
            case ALL -> belongs;
            case ALL_EVERYWHERE -> !actor.roles().isEmpty() && elsewhere.sees(audience);
            case THE_MINISTRY -> belongs && own == Circle.INTERNAL;
            case AUDITORS -> false;
        };
    }

    /** As the embedding system is answered, which may see all and shows it to the audience. */
    private String told(Question question, Country government, Circle audience) {
        return told.computeIfAbsent(
                question + " " + government + " " + audience,
                asked -> answer(() -> question.asking().of(record.reports(), government, audience)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readers")
    void each_is_answered_as_far_as_the_audience_goes_and_no_further(Actor actor) {
        Reports reports = record.as(actor).reports();
        for (Question question : questions()) {
            for (Country government : List.of(NL, GB)) {
                for (Circle audience : Circle.values()) {
                    String answer;
                    try {
                        answer = answer(() -> question.asking().of(reports, government, audience));
                    } catch (NotPermitted refused) {
                        answer = "refused: " + refused.getMessage().replaceAll(" [A-Z]{2} ", " ");
                    }
                    boolean permitted = isFor(question, actor, government, audience);
                    assertThat(answer.startsWith("refused: "))
                            .as("%s of %s for %s: %s", question, government, audience, answer)
                            .isEqualTo(!permitted);
                    if (permitted) {
                        assertThat(answer)
                                .as("%s of %s for %s", question, government, audience)
                                .isEqualTo(told(question, government, audience));
                    } else {
                        assertThat(answer).doesNotContain("Told to", "evidence of", "a reason");
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void nothing_is_told_to_an_audience_that_is_not_for_it(Question question) {
        for (Country government : List.of(NL, GB)) {
            assertThat(told(question, government, Circle.PUBLIC))
                    .doesNotContain("Told to plenary", "Told to internal", "the ground for", "plenary-", "internal-");
            assertThat(told(question, government, Circle.PLENARY))
                    .doesNotContain("Told to internal", "the ground for internal", "org:internal");
            if (question.whom() == For.ALL) {
                for (Circle audience : List.of(Circle.PUBLIC, Circle.PLENARY)) {
                    assertThat(told(question, government, audience))
                            .doesNotContain("the evidence", "a reason", "an authoriser");
                }
            }
            Country other = government.equals(NL) ? GB : NL;
            assertThat(told(question, government, Circle.INTERNAL))
                    .doesNotContain("internal-" + other.code().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void each_audience_is_told_what_is_for_it() {
        for (Question question : questions()) {
            if (Set.of("Survey.entries", "Survey.timeline", "Inquiry.report", "Reports.trace", "Survey.members")
                    .contains(question.name())) {
                for (Circle audience : Circle.values()) {
                    String word = audience.name().toLowerCase(Locale.ROOT);
                    assertThat(told(question, NL, audience)).containsIgnoringCase(word);
                }
            }
        }
    }

    /** A question that is added is asked here too, or it is said what it is. */
    @Test
    void every_question_is_asked() {
        Set<String> asked = questions().stream()
                .map(question -> question.name().replaceFirst(" .*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        asked.addAll(Set.of(
                "Reports.of", "Reports.survey", "Reports.readBy", "Survey.kind", "Survey.subject", "Survey.day"));
        asked.add("Inquiry.imprint"); // digests of what the report prints
        assertThat(Stream.of(Reports.class, Survey.class, Inquiry.class)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                                .filter(method -> Modifier.isPublic(method.getModifiers()))
                                .map(Method::getName)
                                .map(name -> type.getSimpleName() + "." + name)))
                .isSubsetOf(asked);
    }

    @Test
    void the_language_makes_no_difference_to_who_may_read() {
        assertThat(record.as(Actor.reader("user:1", "NL", Circle.PUBLIC))
                        .reports()
                        .of(NL, 2018)
                        .inLanguage(Language.ENGLISH)
                        .now()
                        .items())
                .isNotEmpty();
    }
}
