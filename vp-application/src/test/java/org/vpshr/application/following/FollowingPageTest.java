package org.vpshr.application.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.noteGroup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.given.AStore;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.history.Fold;
import org.vpshr.projections.history.RecordedEvent;

/** Runs what {@code docs/following.md} shows. */
class FollowingPageTest {
    @TempDir
    Path directory;

    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final List<String> forgotten = new CopyOnWriteArrayList<>();

    private void mail(RecordedEvent event) {
        sent.add(event.subject().toString());
    }

    private void forget(EntryId entry) {
        forgotten.add(entry.value());
    }

    private void replace(EntryId entry, List<RecordedEvent> life) {
        forgotten.add(entry.value() + " " + life.size());
    }

    private Following mails(VoluntaryPrinciples record) {
        return record.follow("mail", delivery -> {
            switch (delivery) {
                case Delivery.Happened happened -> mail(happened.event());
                case Delivery.Withheld withheld -> forget(withheld.entry());
                case Delivery.Erased erased -> forget(erased.entry());
                case Delivery.Revised revised -> replace(revised.entry(), revised.life());
                case Delivery.NameErased erased -> {} // no mail names a person
                case Delivery.KeysRotated rotated -> {} // nothing is sealed here
            }
        });
    }

    /** How many entries there are of each subject. */
    static final class EntriesPerSubject implements Fold {
        private final Map<String, Integer> entries = new TreeMap<>();

        @Override
        public void apply(RecordedEvent recorded) {
            recorded.event()
                    .statedEntry()
                    .ifPresent(entry -> entries.merge(recorded.subject().toString(), 1, Integer::sum));
        }

        static void write(Connection connection, SinkPage<EntriesPerSubject> page) throws SQLException {
            try (PreparedStatement delete = connection.prepareStatement("delete from entries where version = ?");
                    PreparedStatement insert = connection.prepareStatement("insert into entries values (?, ?, ?)")) {
                delete.setInt(1, page.version());
                delete.executeUpdate();
                for (Map.Entry<String, Integer> each : page.fold().entries.entrySet()) {
                    insert.setInt(1, page.version());
                    insert.setString(2, each.getKey());
                    insert.setInt(3, each.getValue());
                    insert.executeUpdate();
                }
            }
        }
    }

    private static Following table(VoluntaryPrinciples record, DataSource dataSource) {
        return record.follow(
                Subscription.named("entries").withVersion(2).withAudience(Circle.INTERNAL),
                EntriesPerSubject::new,
                Sink.jdbc(dataSource, EntriesPerSubject::write));
    }

    @Test
    void the_samples_of_the_page_run() throws Exception {
        AStore store = AStore.In.A_FILE.fresh(directory);
        HostDatabase host = HostDatabase.beside(AStore.In.A_FILE, directory);
        host.run("create table entries (version integer, subject varchar(80), many integer)");
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(store.options());
                Following mails = mails(record);
                Following table = table(record, host.source())) {
            record.record(command(noteGroup("gt", "noted")));
            Until.holds(() -> sent.equals(List.of("workinggroup/PE/gt")) && table.behind() == 0);
            record.followers().progress().forEach(System.out::println);
            assertThat(mails.progress().toString()).startsWith("mail version 1: running on ");
        }
        assertThat(host.rows("select many from entries join vp_follower f on f.version = entries.version"
                        + " where f.name = 'entries' and f.is_current = 1"))
                .containsExactly("1");
    }

    @Test
    void the_page_shows_them() throws Exception {
        String page = Files.readString(Path.of("docs/following.md"));
        String here = squeezed(
                Files.readString(Path.of("src/test/java/org/vpshr/application/following/FollowingPageTest.java")));
        String[] parts = page.split("```java\n");
        assertThat(parts).hasSizeGreaterThan(3);
        for (int i = 1; i < parts.length; i++) {
            assertThat(here).contains(squeezed(parts[i].substring(0, parts[i].indexOf("```"))));
        }
    }

    private static String squeezed(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
