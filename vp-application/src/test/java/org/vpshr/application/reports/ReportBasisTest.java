package org.vpshr.application.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.application.given.APublishedReport.command;
import static org.vpshr.application.given.APublishedReport.correction;
import static org.vpshr.application.given.APublishedReport.erasure;
import static org.vpshr.application.given.APublishedReport.erratum;
import static org.vpshr.application.given.APublishedReport.held;
import static org.vpshr.application.given.APublishedReport.release;
import static org.vpshr.application.given.APublishedReport.restriction;
import static org.vpshr.application.given.APublishedReport.supplement;
import static org.vpshr.application.given.APublishedReport.withdrawal;
import static org.vpshr.application.given.APublishedReport.withdrawalOf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.application.given.APublishedReport;
import org.vpshr.application.given.OwnerAlone;
import org.vpshr.application.given.Rows;
import org.vpshr.application.input.AttachedFiles;
import org.vpshr.application.json.stored.EventFormat;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.LedgerCondition;
import org.vpshr.application.render.Html;
import org.vpshr.application.render.Json;
import org.vpshr.application.render.Markdown;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.entry.Circle;
import org.vpshr.projections.given.AnyHistory;
import org.vpshr.projections.given.Subjects;
import org.vpshr.projections.history.RecordedEvent;

/** What a report rests on, by which a cache knows it again: as long as it is the same, so is what is printed. */
@SuppressWarnings("NullAway.Init")
class ReportBasisTest {
    private static final int EVENTS = 120;
    private static final int AT_ONCE = 6;

    private static final String NOT_FOR_THE_PUBLIC =
            ",'audience':{'circle':'internal','ground':'an informant','review':'2040-01-01'}";

    private static final String PICTURE = "{'command':'dossier.AddMedium','subject':'engagement/NL/PE','medium':"
            + "{'kind':'picture','address':'pe-1.jpg','depicted':[],'credit':'the embassy','right':'its own','ground':'public-task'},"
            + "'entry':{'id':'picture','text':'They stand.','when':'2018-04'}}";

    @TempDir
    private Path folder;

    private VoluntaryPrinciples record;

    @BeforeEach
    void open() {
        record = VoluntaryPrinciples.open(folder.resolve("record.db"));
    }

    @AfterEach
    void close() {
        record.close();
    }

    private void append(List<? extends DomainEvent> events) {
        EventFormat format = new EventFormat();
        try (Ledger ledger = Ledger.open(folder.resolve("record.db"), InstantSource.system())) {
            ledger.append(
                    LedgerCondition.none(),
                    events.stream()
                            .map((DomainEvent event) -> Rows.of(format, event))
                            .toList());
        }
    }

    /** What was printed under each tag that was given. */
    private static final class Cache {
        private final Map<String, String> printed = new HashMap<>();
        private final Map<String, String> digests = new HashMap<>();

        void take(Inquiry inquiry) {
            String content;
            try {
                content = Markdown.of(inquiry)
                        + Html.of(inquiry)
                        + Json.of(inquiry).replaceFirst("\"position\"\\s*:\\s*\\d+", "");
            } catch (NothingToReport none) {
                return;
            }
            assertThat(printed.merge(inquiry.basis().tag(), content, (before, now) -> before))
                    .as("what is under the tag of position %d", inquiry.position())
                    .isEqualTo(content);
            String report = Json.of(inquiry.report()).replaceFirst("\"position\"\\s*:\\s*\\d+", "");
            assertThat(digests.merge(inquiry.digest(), report, (before, now) -> before))
                    .isEqualTo(report);
        }

        void assertOneDigestForEachContent() {
            assertThat(digests.values()).doesNotHaveDuplicates();
        }
    }

    private static void takeAll(Cache cache, VoluntaryPrinciples record, int year, long then) {
        for (Circle audience : Circle.values()) {
            Reports.Request request = record.reports().of(Subjects.NL, year).forAudience(audience);
            cache.take(request.at(AsOf.now()));
            cache.take(request.at(new AsOf.Position(then)));
            for (Reports.Publication published : request.publications()) {
                cache.take(request.at(new AsOf.Published(published.version())));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void under_one_tag_one_content_is_printed_whatever_is_recorded_in_between(long seed) {
        List<RecordedEvent> history = AnyHistory.drawn(seed, EVENTS).recorded();
        Cache cache = new Cache();
        for (int from = 0; from < EVENTS; from += AT_ONCE) {
            append(history.subList(from, Math.min(from + AT_ONCE, EVENTS)).stream()
                    .map(RecordedEvent::event)
                    .toList());
            for (int year = 2016; year <= 2018; year++) {
                takeAll(cache, record, year, EVENTS / 4);
            }
        }
        cache.assertOneDigestForEachContent();
    }

    @Test
    void it_is_the_same_found_anew_by_another_process_with_and_without_a_checkpoint() {
        List<RecordedEvent> history = AnyHistory.drawn(5, EVENTS).recorded();
        for (int from = 0; from < EVENTS; from += 3 * AT_ONCE) {
            append(history.subList(from, Math.min(from + 3 * AT_ONCE, EVENTS)).stream()
                    .map(RecordedEvent::event)
                    .toList());
            List<ReportBasis> kept = bases(record);
            try (VoluntaryPrinciples anew = VoluntaryPrinciples.open(
                    Options.of(folder.resolve("record.db")).withoutCheckpoint())) {
                assertThat(bases(anew)).isEqualTo(kept);
            }
        }
    }

    private static String corrected(String hidden, String text) {
        return correction(hidden, text).replace("'2018-04'", "'2018-04'" + NOT_FOR_THE_PUBLIC);
    }

    private static List<ReportBasis> bases(VoluntaryPrinciples record) {
        return Stream.of(Circle.values())
                .map(circle -> record.reports()
                        .of(Subjects.NL, 2018)
                        .forAudience(circle)
                        .at(AsOf.now())
                        .basis())
                .toList();
    }

    @Test
    void under_one_tag_one_content_is_printed_of_versions_that_were_published_and_of_what_binds_them() {
        Cache cache = new Cache();
        record.recordAll(
                APublishedReport.of(List.of(
                        held("roundtable", "They met with {min}.", ""),
                        held("visit", "They visited.", ""),
                        PICTURE,
                        held("hidden", "They hid.", NOT_FOR_THE_PUBLIC))),
                AttachedFiles.none());
        long then = record.head().position();
        takeAll(cache, record, 2018, then);
        for (String line : List.of(
                restriction("roundtable"),
                release("roundtable"),
                correction("visit", "They visited twice."),
                corrected("hidden", "They hid twice."),
                erratum("visit", "They visited.", "They visited twice."),
                supplement("There is more."),
                restriction("visit"),
                erasure("visit"),
                withdrawal(),
                APublishedReport.reissue(),
                withdrawalOf("roundtable"),
                erasure("hidden"),
                "{'command':'dossier.RestrictMedium','subject':'engagement/NL/PE','medium':'picture',"
                        + "'audience':{'circle':'internal','ground':'faces','review':'2040-01-01'}}",
                "{'command':'register.ErasePerson','subject':'person/min','ground':'asked for',"
                        + "'authoriser':'head of division'}")) {
            record.record(command(line));
            takeAll(cache, record, 2018, then);
        }
        cache.assertOneDigestForEachContent();
    }

    @ParameterizedTest
    @EnumSource(Circle.class)
    void what_another_government_tells_moves_neither(Circle audience) {
        record.record(command(held("roundtable", "They met.", "")));
        Inquiry before = inquiry(audience);
        String digest = before.digest();
        ReportBasis basis = before.basis();

        record.record(command(held("theirs", "They met.", "").replace("/NL/", "/GB/")));

        assertThat(inquiry(audience).position()).isEqualTo(2);
        assertThat(inquiry(audience).digest()).isEqualTo(digest);
        assertThat(inquiry(audience).basis())
                .isEqualTo(basis)
                .extracting(ReportBasis::position)
                .isEqualTo(1L);
    }

    @Test
    void what_the_audience_may_not_see_moves_nothing_for_it() {
        record.record(command(held("roundtable", "They met.", "")));
        ReportBasis before = inquiry(Circle.PUBLIC).basis();
        ReportBasis internal = inquiry(Circle.INTERNAL).basis();

        record.record(command(held("hidden", "They hid.", NOT_FOR_THE_PUBLIC)));
        record.record(command(corrected("hidden", "They hid twice.")));

        assertThat(inquiry(Circle.PUBLIC).basis()).isEqualTo(before);
        assertThat(inquiry(Circle.INTERNAL).basis()).isNotEqualTo(internal);
    }

    @Test
    void another_master_key_moves_nothing() throws IOException {
        record.record(command(held("roundtable", "They met.", "")));
        ReportBasis before = inquiry(Circle.PUBLIC).basis();

        record.upkeep().rotateMasterKey(OwnerAlone.masterKey(folder.resolve("next.master")));

        assertThat(inquiry(Circle.PUBLIC).basis()).isEqualTo(before);
    }

    @Test
    void as_written_by_a_day_it_changes_with_what_is_told() {
        record.record(command(held("roundtable", "They met.", "")));
        ReportBasis before = written();

        record.record(command(held("visit", "They visited.", "")));

        assertThat(written()).isNotEqualTo(before);
    }

    private ReportBasis written() {
        return record.reports()
                .of("NL", 2018)
                .asWrittenBy(LocalDate.of(2020, 1, 1))
                .at(AsOf.now())
                .basis();
    }

    private Inquiry inquiry(Circle audience) {
        return record.reports().of("NL", 2018).forAudience(audience).at(AsOf.now());
    }
}
