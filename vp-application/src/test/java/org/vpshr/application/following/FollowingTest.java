package org.vpshr.application.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.erasePerson;
import static org.vpshr.application.given.Lines.noteGroup;
import static org.vpshr.application.given.Lines.registerPerson;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.application.given.AStore;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.failure.InvalidValue;

@SuppressWarnings("NullAway.Init")
class FollowingTest {
    private static final Pace QUICK = new Pace(Duration.ofSeconds(2), Duration.ofMillis(200));
    private static final Subscription ALL =
            Subscription.named("mail").withPace(QUICK).withAudience(Circle.INTERNAL);
    private static final Subscription PUBLIC = Subscription.named("web").withPace(QUICK);
    private static final String INTERNAL =
            ",\"audience\":{\"circle\":\"internal\",\"ground\":\"Canary\",\"review\":\"2030-01-01\"}";

    @TempDir
    Path directory;

    private AStore store;
    private VoluntaryPrinciples record;
    private final List<Delivery> heard = new CopyOnWriteArrayList<>();

    private void open(AStore.In in) {
        store = in.fresh(directory);
        record = VoluntaryPrinciples.open(store.options());
    }

    @AfterEach
    void close() {
        record.close();
    }

    private void note(String... entries) {
        for (String entry : entries) {
            record.record(command(noteGroup("group-" + entry, entry)));
        }
    }

    private void noteInternally(String entry) {
        record.record(command(noteGroup("group-" + entry, entry).replaceFirst("\\}\\}$", INTERNAL + "}}")));
    }

    private void restrict(String entry) {
        record.record(command("{\"command\":\"dossier.RestrictEntry\",\"subject\":\"workinggroup/PE/group-" + entry
                + "\",\"entry\":\"" + entry + "\"" + INTERNAL + "}"));
    }

    private void release(String entry) {
        record.record(command(
                "{\"command\":\"dossier.ReleaseEntry\",\"subject\":\"workinggroup/PE/group-" + entry + "\",\"entry\":\""
                        + entry + "\",\"from\":1,\"reason\":\"agreed\",\"authoriser\":\"head of division\"}"));
    }

    private void erase(String entry) {
        record.record(command("{\"command\":\"dossier.EraseEntry\",\"subject\":\"workinggroup/PE/group-" + entry
                + "\",\"entry\":\"" + entry + "\",\"ground\":\"asked for\",\"authoriser\":\"head of division\"}"));
    }

    private List<String> heard() {
        return heard.stream().map(FollowingTest::short_).toList();
    }

    private static String short_(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Happened happened -> Long.toString(happened.position());
            case Delivery.Withheld withheld -> "withheld " + withheld.entry();
            case Delivery.Revised revised ->
                "revised " + revised.entry() + " " + revised.life().size();
            case Delivery.Erased erased -> "erased " + erased.entry();
            case Delivery.NameErased erased ->
                "name erased " + erased.person().toString().replace("person/", "");
            case Delivery.KeysRotated rotated -> "rotated";
        };
    }

    private void untilHeard(String... all) {
        try {
            Until.holds(() -> heard().equals(List.of(all)));
        } catch (AssertionError e) {
            assertThat(heard()).containsExactly(all);
        }
    }

    private void untilCaughtUp(Following following) {
        Until.holds(() -> following.behind() == 0);
    }

    @ParameterizedTest
    @EnumSource(AStore.In.class)
    void what_was_recorded_before_and_what_comes_is_told_once_and_in_order(AStore.In in) {
        open(in);
        note("a", "b");
        try (Following mail = record.follow(ALL, heard::add)) {
            untilHeard("1", "2");
            note("c");
            untilHeard("1", "2", "3");
            untilCaughtUp(mail);
        }
        note("d");
        try (Following again = record.follow(ALL, heard::add)) {
            untilHeard("1", "2", "3", "4");
        }
    }

    @ParameterizedTest
    @EnumSource(AStore.In.class)
    void what_this_process_records_wakes_a_follower_long_before_it_would_look(AStore.In in) {
        open(in);
        Pace slow = new Pace(Duration.ofMinutes(20), Duration.ofMinutes(5));
        try (Following mail = record.follow(ALL.withPace(slow), heard::add)) {
            untilCaughtUp(mail);
            Until.pause(300);
            note("a");
            untilHeard("1");
        }
    }

    @ParameterizedTest
    @EnumSource(AStore.In.class)
    void the_public_is_told_what_the_public_may_see_unless_more_is_asked_for(AStore.In in) {
        open(in);
        note("a");
        noteInternally("b");
        note("c");
        List<Delivery> internal = new CopyOnWriteArrayList<>();
        try (Following web = record.follow("web", heard::add);
                Following desk = record.follow(ALL, internal::add)) {
            untilHeard("1", "3");
            untilCaughtUp(desk);
        }
        assertThat(internal.stream().map(Delivery::position)).containsExactly(1L, 2L, 3L);
        assertThat(heard.toString()).doesNotContain("Canary");
    }

    @ParameterizedTest
    @EnumSource(AStore.In.class)
    void what_is_restricted_released_or_erased_is_told_to_whoever_was_told_of_it(AStore.In in) {
        open(in);
        note("a", "b");
        noteInternally("c");
        try (Following web = record.follow(PUBLIC, heard::add)) {
            untilHeard("1", "2");
            restrict("a");
            untilHeard("1", "2", "withheld a");
            release("a");
            untilHeard("1", "2", "withheld a", "revised a 1");
            erase("c");
            erase("a");
            untilHeard("1", "2", "withheld a", "revised a 1", "erased a");
            untilCaughtUp(web);
            assertThat(heard.toString()).doesNotContain("Canary", "agreed", "asked for");
        }
    }

    @ParameterizedTest
    @EnumSource(AStore.In.class)
    void what_binds_goes_ahead_of_events_that_were_not_told_yet(AStore.In in) {
        open(in);
        note("a");
        try (Following web = record.follow(PUBLIC, heard::add)) {
            untilHeard("1");
            web.pause();
            Until.holds(() -> web.progress().state() == FollowerProgress.State.PAUSED);
            note("b", "c");
            restrict("b");
            restrict("a");
            web.resume();
            untilHeard("1", "withheld a", "3");
        }
    }

    @ParameterizedTest
    @EnumSource(AStore.In.class)
    void who_begins_late_hears_nothing_of_what_was_withheld_by_then(AStore.In in) {
        open(in);
        note("a", "b");
        restrict("a");
        erase("b");
        note("c");
        try (Following web = record.follow(PUBLIC, heard::add)) {
            untilCaughtUp(web);
        }
        assertThat(heard()).containsExactly("5");
    }

    @ParameterizedTest
    @EnumSource(AStore.In.class)
    void an_erased_name_and_a_rotation_are_told(AStore.In in) {
        open(in);
        record.record(command(registerPerson("koch", "Anna Koch")));
        try (Following web = record.follow(PUBLIC, heard::add)) {
            untilHeard("1");
            record.record(command(erasePerson("koch")));
            Until.holds(() -> heard().contains("name erased koch"));
            untilCaughtUp(web);
            record.upkeep().rotateMasterKey(directory.resolve("next.master"));
            note("a");
            Until.holds(() -> heard().contains("rotated"));
        }
    }

    @ParameterizedTest
    @EnumSource(AStore.In.class)
    void what_cannot_be_taken_in_is_tried_again_then_stops_that_follower_alone_until_it_is_resumed(AStore.In in) {
        open(in);
        note("a", "b", "c");
        List<String> mended = new CopyOnWriteArrayList<>();
        try (Following mail = record.follow(ALL, delivery -> {
                    if (delivery.position() == 2 && mended.isEmpty()) {
                        throw new IllegalStateException("It is so.");
                    }
                    heard.add(delivery);
                });
                Following other = record.follow(PUBLIC, delivery -> {})) {
            Until.holds(() -> mail.progress().state() == FollowerProgress.State.STOPPED);
            untilCaughtUp(other);
            assertThat(mail.behind()).isEqualTo(2);
            assertThat(record.followers().progress().toString())
                    .contains("mail version 1: stopped at position 2 because it failed with", "resume it")
                    .doesNotContain("It is so.");
            note("d");
            assertThat(heard()).containsExactly("1");
            mended.add("now");
            mail.resume();
            untilHeard("1", "2", "3", "4");
            assertThat(mail.progress().stop()).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource(AStore.In.class)
    void a_pause_outlasts_the_process_that_asked_for_it(AStore.In in) {
        open(in);
        note("a");
        try (Following mail = record.follow(ALL, heard::add)) {
            untilHeard("1");
        }
        record.followers().pause("mail");
        note("b");
        record.close();
        record = VoluntaryPrinciples.open(store.options());
        try (Following mail = record.follow(ALL, heard::add)) {
            Until.pause(500);
            assertThat(heard()).containsExactly("1");
            assertThat(mail.progress().state()).isEqualTo(FollowerProgress.State.PAUSED);
            assertThat(mail.behind()).isEqualTo(1);
            record.followers().resume("mail");
            untilHeard("1", "2");
        }
    }

    @ParameterizedTest
    @EnumSource(AStore.In.class)
    void a_fold_and_its_position_are_stored_in_one_transaction(AStore.In in) {
        open(in);
        HostDatabase host = HostDatabase.beside(in, directory);
        GroupsByCountry.makeTables(host);
        note("a", "b");
        try (Following kept =
                record.follow(PUBLIC, GroupsByCountry::new, Sink.jdbc(host.source(), GroupsByCountry::write))) {
            untilCaughtUp(kept);
            note("c");
            untilCaughtUp(kept);
        }
        assertThat(host.rows("select subject, many from entries order by 1"))
                .containsExactly("workinggroup/PE/group-a 1", "workinggroup/PE/group-b 1", "workinggroup/PE/group-c 1");
        assertThat(host.rows("select name, version, events, is_current from vp_follower"))
                .containsExactly("web 1 3 1");
    }

    @ParameterizedTest
    @EnumSource(AStore.In.class)
    void a_fold_is_made_again_without_what_is_withheld(AStore.In in) {
        open(in);
        HostDatabase host = HostDatabase.beside(in, directory);
        GroupsByCountry.makeTables(host);
        note("a", "b");
        try (Following kept =
                record.follow(PUBLIC, GroupsByCountry::new, Sink.jdbc(host.source(), GroupsByCountry::write))) {
            untilCaughtUp(kept);
            restrict("a");
            untilCaughtUp(kept);
            assertThat(host.rows("select subject from entries order by 1")).containsExactly("workinggroup/PE/group-b");
            release("a");
            untilCaughtUp(kept);
            assertThat(host.rows("select subject from entries")).hasSize(2);
            erase("b");
            untilCaughtUp(kept);
            assertThat(host.rows("select subject from entries")).containsExactly("workinggroup/PE/group-a");
        }
    }

    @ParameterizedTest
    @EnumSource(AStore.In.class)
    void a_page_that_another_process_stored_meanwhile_is_not_stored_again(AStore.In in) {
        open(in);
        HostDatabase host = HostDatabase.beside(in, directory);
        GroupsByCountry.makeTables(host);
        Sink<GroupsByCountry> sink = Sink.jdbc(host.source(), GroupsByCountry::write);
        assertThat(sink.position("web", 1)).contains(FollowerPosition.START);
        SinkPage<GroupsByCountry> page = new SinkPage<>(
                "web", 1, new GroupsByCountry(), FollowerPosition.START, new FollowerPosition(3, 3), false);
        sink.store(page);

        assertThatThrownBy(() -> sink.store(page))
                .isInstanceOf(org.vpshr.application.failure.Overtaken.class)
                .hasMessageContaining("another process");

        assertThat(host.rows("select from_position, to_position from page")).containsExactly("0 3");
        assertThat(sink.position("web", 1)).contains(new FollowerPosition(3, 3));
    }

    @ParameterizedTest
    @EnumSource(AStore.In.class)
    void a_new_version_is_made_beside_the_old_one_and_takes_its_place_when_it_stands_where_that_does(AStore.In in) {
        open(in);
        HostDatabase host = HostDatabase.beside(in, directory);
        GroupsByCountry.makeTables(host);
        Sink<GroupsByCountry> sink = Sink.jdbc(host.source(), GroupsByCountry::write);
        note("a", "b");
        try (Following old = record.follow(PUBLIC, GroupsByCountry::new, sink)) {
            untilCaughtUp(old);
            old.pause();
            note("c");
            try (Following next = record.follow(PUBLIC.withVersion(2), GroupsByCountry::new, sink)) {
                untilCaughtUp(next);
                Until.holds(() -> old.progress().state() == FollowerProgress.State.REPLACED);
                assertThat(next.progress().state()).isEqualTo(FollowerProgress.State.CURRENT);
                note("d");
                untilCaughtUp(next);
            }
        }
        assertThat(host.rows("select version, events, is_current from vp_follower order by 1"))
                .containsExactly("1 2 0", "2 4 1");
        assertThat(host.rows("select version, count(*) from entries group by version order by 1"))
                .containsExactly("1 2", "2 4");
    }

    @ParameterizedTest
    @EnumSource(AStore.In.class)
    void a_new_version_that_only_acts_acts_on_nothing_that_the_old_one_acted_on(AStore.In in) {
        open(in);
        note("a", "b");
        try (Following old = record.follow(ALL, heard::add)) {
            untilHeard("1", "2");
            try (Following next = record.follow(ALL.withVersion(2), heard::add)) {
                Until.holds(() -> next.progress().state() == FollowerProgress.State.CURRENT);
                note("c");
                untilHeard("1", "2", "3");
                assertThat(old.progress().state()).isEqualTo(FollowerProgress.State.REPLACED);
                Until.pause(500);
                assertThat(heard()).hasSize(3);
            }
        }
        try (Following late = record.follow(ALL, heard::add)) {
            note("d");
            Until.pause(500);
            assertThat(heard()).hasSize(3);
            assertThat(late.progress().state()).isEqualTo(FollowerProgress.State.REPLACED);
        }
    }

    @ParameterizedTest
    @EnumSource(AStore.In.class)
    void two_records_open_on_one_store_do_not_both_follow(AStore.In in) {
        open(in);
        note("a");
        try (VoluntaryPrinciples second = VoluntaryPrinciples.open(store.options());
                Following one = record.follow(ALL, heard::add);
                Following two = second.follow(ALL, heard::add)) {
            untilCaughtUp(one);
            for (int i = 0; i < 10; i++) {
                note("n" + i);
            }
            untilCaughtUp(one);
            Until.pause(QUICK.silence().toMillis() * 2);
            assertThat(heard().stream().distinct()).hasSize(11);
            assertThat(heard()).hasSizeLessThan(13);
            assertThat(two.progress().node()).isEqualTo(one.progress().node());
        }
    }

    @Test
    void a_record_that_was_exchanged_is_not_followed_from_the_position_in_the_other() throws Exception {
        open(AStore.In.A_FILE);
        note("a", "b", "c");
        try (Following mail = record.follow(ALL, heard::add)) {
            untilHeard("1", "2", "3");
        }
        record.close();
        Path file = directory.resolve("record.db");
        Path followers = directory.resolve("record.db.followers");
        assertThat(followers).exists();
        for (String ending : List.of("", "-wal", "-shm", ".checkpoint", ".keys", ".master")) {
            Files.deleteIfExists(Path.of(file + ending));
        }
        try (var files = Files.list(directory)) {
            files.filter(each -> Files.isRegularFile(each)
                            && !each.getFileName().toString().contains("followers"))
                    .forEach(each -> each.toFile().delete());
        }
        record = VoluntaryPrinciples.open(store.options().withoutState());
        note("x", "y", "z", "q");
        try (Following mail = record.follow(ALL, heard::add)) {
            Until.holds(() -> mail.progress().state() == FollowerProgress.State.STOPPED);
            assertThat(mail.progress().toString()).contains("exchanged or set back");
        }
        assertThat(heard()).hasSize(3);
    }

    @Test
    void many_pages_lose_and_double_nothing() {
        open(AStore.In.A_FILE);
        record.recordAll(IntStream.range(0, 2500)
                .mapToObj(i -> command(noteGroup("group-" + i, "e" + i)))
                .toList());
        try (Following web = record.follow(PUBLIC, heard::add)) {
            untilCaughtUp(web);
        }
        assertThat(heard.stream().map(Delivery::position))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 2500).mapToObj(Long::valueOf).toList());
    }

    @Test
    void a_follower_of_an_unknown_name_cannot_be_paused_and_a_name_is_plain() {
        open(AStore.In.A_FILE);
        assertThatThrownBy(() -> record.followers().pause("nobody")).isInstanceOf(NothingToReport.class);
        assertThatThrownBy(() -> Subscription.named("vp.seats")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Subscription.named("a").withVersion(0)).isInstanceOf(InvalidValue.class);
    }
}
