package org.vpshr.application.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.noteGroup;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.following.FollowerProgress;
import org.vpshr.application.following.Pace;
import org.vpshr.application.given.AStore;
import org.vpshr.application.given.Count;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.LedgerCondition;
import org.vpshr.application.ledger.row.NewRow;
import org.vpshr.application.ledger.row.RowTexts;
import org.vpshr.domain.Subject;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.membership.Memberships;

@Tag("long")
class NodesTest {
    private static final Pace QUICK = new Pace(Duration.ofSeconds(2), Duration.ofMillis(300));
    private static final String LIMITED =
            ",\"audience\":{\"circle\":\"internal\",\"ground\":\"Canary\",\"review\":\"2030-01-01\"}";
    private static final Count SECONDS = Count.of(10, 60, "seconds");

    /** For what comes by itself: long enough for a machine that has much else to do. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path directory;

    private AStore store;
    private VoluntaryPrinciples record;
    private int recorded;

    @BeforeEach
    void open() {
        store = AStore.In.POSTGRES.fresh(directory);
        record = VoluntaryPrinciples.open(store.options());
        store.tamper(
                "create table witness (view text, subject text, position bigint)",
                "create function bear() returns trigger language plpgsql security definer as $$ begin"
                        + " insert into witness values (new.view, new.subject, new.position); return null; end $$",
                "grant insert on witness to public",
                "create trigger witnessed after insert or update on current_view for each row execute function bear()",
                "alter table current_view enable always trigger witnessed");
    }

    @AfterEach
    void close() {
        record.close();
    }

    private void record(int events) {
        for (int i = 0; i < events; i++, recorded++) {
            String group = "group-" + recorded % 7;
            record.record(command(
                    recorded < 7
                            ? noteGroup(group, group)
                            : "{\"command\":\"workinggroup.JoinMember\",\"subject\":\"workinggroup/PE/" + group
                                    + "\",\"organisation\":\"org:o" + recorded
                                    + "\",\"pillar\":\"civil-society\",\"seat\":\"member\",\"entry\":{\"id\":\"e"
                                    + recorded
                                    + "\",\"text\":\"It joined.\",\"when\":\"2018-04-06\"}}"));
        }
    }

    private long number(String query) {
        try (Connection connection = store.connect();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Who holds which part, since when, and how far it got. */
    private String tokens() {
        try (Connection connection = store.connect();
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("select processorname || ' ' || coalesce(owner, '-')"
                        + " || ' ' || timestamp || ' ' || convert_from(token, 'UTF8') from token order by 1")) {
            StringBuilder all = new StringBuilder("head " + record.head().position());
            while (rows.next()) {
                all.append('\n').append(rows.getString(1));
            }
            return all.toString();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private long lowest() {
        return number("select coalesce(min(split_part(convert_from(token, 'UTF8'), ' ', 1)::bigint), -1) from token");
    }

    private long rowsAt(String owner) {
        return number("select count(*) from token where owner like '" + owner + "-%'");
    }

    private long kept() {
        return number("select coalesce(max(position), 0) from current_view");
    }

    private boolean caughtUp() {
        return lowest() == record.head().position();
    }

    /** Every row is what its fold says, every write was made once, and nothing was skipped. */
    private void assertWhole() throws InterruptedException {
        assertThat(within(PATIENCE, this::caughtUp)).as(this::tokens).isTrue();
        LocalDate today = LocalDate.ofInstant(InstantSource.system().instant(), ZoneOffset.UTC);
        Memberships all = new Memberships();
        record.history().forEach(all::apply);
        assertThat(number("select count(*) from current_view"))
                .isEqualTo(all.groups().size());
        for (String group : all.groups()) {
            Subject subject = Subject.parse(group);
            List<RecordedEvent> told = record.history().about(subject);
            assertThat(number("select position from current_view where subject = '" + group + "'"))
                    .isEqualTo(told.getLast().position());
            assertThat(text("select document from current_view where subject = '" + group + "'"))
                    .isEqualTo(View.SEATS.document(subject, record.history().toList(), today));
        }
        assertThat(number("select count(*) - count(distinct (view, subject, position)) from witness"))
                .isZero();
    }

    private String text(String query) {
        try (Connection connection = store.connect();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void two_nodes_share_and_one_takes_over_when_the_other_is_killed() throws Exception {
        record(20);
        try (NodeProcess first = NodeProcess.start("first", store.options(), QUICK);
                NodeProcess second = NodeProcess.start("second", store.options(), QUICK)) {
            assertThat(within(PATIENCE, () -> rowsAt("first") == 1 && rowsAt("second") == 1))
                    .isTrue();
            record(30);
            first.kill();
            record(30);
            assertThat(within(PATIENCE, () -> rowsAt("second") == 2)).isTrue();
            assertWhole();
        }
    }

    @Test
    @Tag("full")
    void a_node_that_stood_still_and_wakes_loses_and_doubles_nothing() throws Exception {
        try (NodeProcess first = NodeProcess.start("first", store.options(), QUICK);
                NodeProcess second = NodeProcess.start("second", store.options(), QUICK)) {
            assertThat(within(PATIENCE, () -> rowsAt("first") == 1 && rowsAt("second") == 1))
                    .isTrue();
            record(10);
            first.signal("STOP");
            long until = System.nanoTime() + Duration.ofSeconds(SECONDS.now()).toNanos();
            while (System.nanoTime() < until) {
                record(5);
                Thread.sleep(100);
            }
            assertThat(within(PATIENCE, () -> rowsAt("second") == 2)).isTrue();
            first.signal("CONT");
            record(40);
            assertWhole();
            assertThat(within(PATIENCE, () -> rowsAt("first") == 1 && rowsAt("second") == 1))
                    .isTrue();
            System.out.printf("stood still for %s; %d events, 0 lost, 0 doubled%n", SECONDS, recorded);
        }
    }

    @Test
    void a_notification_wakes_a_node_long_before_it_would_look() throws Exception {
        Pace slow = new Pace(Duration.ofMinutes(16), Duration.ofMinutes(2));
        try (NodeProcess node = NodeProcess.start("slow", store.options(), slow)) {
            record(7);
            assertThat(within(PATIENCE, () -> kept() == 7)).isTrue();
            Thread.sleep(1000);
            for (int i = 8; i <= 10; i++) {
                long position = i;
                record(1);
                assertThat(within(Duration.ofSeconds(30), () -> kept() == position))
                        .isTrue();
            }
        }
    }

    @Test
    void without_notifications_polling_follows() throws Exception {
        store.tamper("alter table head disable trigger head_is_told");
        try (Node node = record.upkeep().node("polling", QUICK)) {
            record(20);
            assertThat(node.state()).hasSize(2);
            assertWhole();
        }
    }

    @Test
    void a_poisoned_event_stops_its_own_view_alone_until_it_is_repaired() throws Exception {
        record(7);
        try (Ledger ledger = Ledger.open(store.store(), InstantSource.system())) {
            ledger.append(LedgerCondition.none(), List.of(poison()));
        }
        long poisoned = record.head().position();
        try (Node node = record.upkeep().node("one", QUICK)) {
            assertThat(within(PATIENCE, () -> stopped(node).size() == 1)).isTrue();
            assertThat(stopped(node).getFirst().stop()).extracting("position").isEqualTo(poisoned);
            assertThat(stopped(node).getFirst().toString())
                    .contains("vp.seats version", "position " + poisoned, "cannot be read", "repair");
            record(14);
            assertThat(within(PATIENCE, () -> othersAreAtTheHead(node))).isTrue();
            store.tamper("update event set commitments = (select commitments from event where position = 1),"
                    + " facts = (select convert_to(replace(convert_from(facts, 'UTF8'),"
                    + " 'group-0', 'poisoned'), 'UTF8') from event where position = 1) where position = " + poisoned);
        }
        try (Node again = record.upkeep().node("again", QUICK)) {
            assertThat(within(PATIENCE, this::caughtUp)).isTrue();
            assertThat(stopped(again)).isEmpty();
            assertWhole();
        }
    }

    private static List<FollowerProgress> stopped(Node node) {
        return node.state().stream().filter(part -> part.stop() != null).toList();
    }

    private boolean othersAreAtTheHead(Node node) {
        return node.state().stream()
                .filter(part -> part.stop() == null)
                .allMatch(part ->
                        part.behind() == 0 && part.position() == record.head().position());
    }

    private static NewRow poison() {
        return new NewRow(
                "poison",
                "workinggroup.GroupNoted",
                1,
                "{}".getBytes(StandardCharsets.UTF_8),
                new byte[0],
                "{\"recordedBy\":\"nobody\"}".getBytes(StandardCharsets.UTF_8),
                new TreeSet<>(Set.of("subject=workinggroup/PE/poisoned")),
                position -> RowTexts.NONE);
    }

    @Test
    void a_view_says_of_which_position_it_is() throws Exception {
        record(8);
        Subject group = Subject.parse("workinggroup/PE/group-0");
        try (Node node = record.upkeep().node("one", QUICK)) {
            assertThat(within(PATIENCE, this::caughtUp)).isTrue();
            SubjectView current = node.current(View.SEATS, group);
            assertThat(current.position()).isEqualTo(8);
            assertThat(current.document()).contains("org:o7", "civil-society");
            assertThatThrownBy(() -> node.current(View.STANDING, group)).isInstanceOf(NothingToReport.class);
        }
    }

    private static final List<String> FORGERIES = List.of(
            "update current_view set document = replace(document::text, 'org:o', 'org:x')::json",
            "update current_view set day = day + 1, mac = (select min(mac) from current_view)",
            "update current_view set position = 1000000",
            "update current_view set mac = ''",
            "update current_view a set position = b.position, day = b.day, document = b.document, mac = b.mac"
                    + " from current_view b where b.subject = 'workinggroup/PE/group-' || (right(a.subject, 1)::int + 1) % 7",
            "delete from current_view");

    @Test
    void a_row_that_was_changed_from_outside_is_not_believed_and_is_made_anew() throws Exception {
        record(14);
        Subject group = Subject.parse("workinggroup/PE/group-0");
        try (Node node = record.upkeep().node("one", QUICK)) {
            for (String forgery : FORGERIES) {
                assertWhole();
                SubjectView right = node.current(View.SEATS, group);
                assertThat(right.document()).contains("org:o7");

                store.tamper("delete from witness", forgery);
                assertThat(node.current(View.SEATS, group)).as(forgery).isEqualTo(right);

                store.tamper("delete from witness");
                record(7);
            }
            assertWhole();
        }
    }

    @Test
    void an_older_row_that_was_put_back_is_not_believed() throws Exception {
        record(8);
        Subject group = Subject.parse("workinggroup/PE/group-0");
        try (Node node = record.upkeep().node("one", QUICK)) {
            assertWhole();
            store.tamper("create table older as select * from current_view");
            record(7);
            assertWhole();
            store.tamper(
                    "update current_view set position = older.position, day = older.day, document = older.document,"
                            + " mac = older.mac from older where older.subject = current_view.subject");

            assertThat(node.current(View.SEATS, group).document()).contains("org:o7", "org:o14");
            assertThat(node.current(View.SEATS, group).position()).isEqualTo(15);
        }
    }

    @Test
    void a_view_holds_nothing_of_a_text() throws Exception {
        record.record(command(noteGroup("group-0", "noted")));
        record.record(command("{\"command\":\"workinggroup.JoinMember\",\"subject\":\"workinggroup/PE/group-0\","
                + "\"organisation\":\"org:o1\",\"pillar\":\"civil-society\",\"seat\":\"member\",\"entry\":{\"id\":\"joined\","
                + "\"text\":\"Canary.\",\"when\":\"2018-04-06\"" + LIMITED + "}}"));
        try (Node node = record.upkeep().node("one", QUICK)) {
            assertWhole();
        }
        assertThat(text("select document from current_view")).contains("org:o1");
        assertThat(text("select string_agg(v::text, ' ') || (select coalesce(string_agg(s::text, ' '), '') from stop s)"
                        + " from current_view v"))
                .contains("joined")
                .doesNotContain("Canary");
    }

    @Test
    void the_sample_of_the_page_runs() throws Exception {
        String page = Files.readString(Path.of("docs/nodes.md"));
        String sample = page.substring(page.indexOf("```java") + 7, page.indexOf("```", page.indexOf("```java") + 7));
        String here = Files.readString(Path.of("src/test/java/org/vpshr/application/nodes/NodesTest.java"));
        assertThat(squeezed(here)).contains(squeezed(sample));

        sample(store.options());

        assertThat(number("select count(*) from node")).isZero();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static void sample(Options options) {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(options);
                Node node = record.upkeep().node("lima")) {
            SubjectView seats = node.current(View.SEATS, Subject.parse("workinggroup/PE/gt-pv"));
            node.state().forEach(System.out::println);
            System.out.println(seats.document());
        }
    }

    @Test
    void a_file_is_for_one_process() {
        try (VoluntaryPrinciples file = VoluntaryPrinciples.open(directory.resolve("record.db"))) {
            assertThatThrownBy(() -> file.upkeep().node("one"))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContainingAll("for one process", "PostgreSQL");
        }
    }

    private static boolean within(Duration most, BooleanSupplier holds) throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(50);
        }
        return true;
    }
}
