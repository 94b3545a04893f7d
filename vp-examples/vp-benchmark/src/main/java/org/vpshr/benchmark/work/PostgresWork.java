package org.vpshr.benchmark.work;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.nodes.Node;
import org.vpshr.benchmark.floor.PlainInserts;
import org.vpshr.benchmark.floor.PlainRows;
import org.vpshr.benchmark.history.LongSubjects;
import org.vpshr.benchmark.store.BenchmarkStores;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.projections.report.Report;

/** What the record takes in PostgreSQL. */
@BenchmarkMode(Mode.SingleShotTime)
@Fork(1)
public class PostgresWork {
    private static final int BLOCK = 200;

    /** The history of an open record in a server of its own. */
    @State(Scope.Thread)
    public static class Server {
        private PostgresRecord server = none();
        private VoluntaryPrinciples record = OpenRecord.unopened();
        private List<PlainInserts.Row> rows = List.of();
        private List<CountryEngagementId> subjects = List.of();
        private final AtomicInteger number = new AtomicInteger();

        @SuppressWarnings("NullAway") // JMH fills what a round needs before the first one
        private static PostgresRecord none() {
            return null;
        }

        @Setup(Level.Trial)
        public void start(OpenRecord open) {
            Path folder = BenchmarkStores.emptied(BenchmarkStores.home().resolve("postgres"));
            server = PostgresRecord.started(folder, open.file);
            record = server.open();
            Path file = folder.resolve("history.jsonl");
            open.record.upkeep().exportTo(file);
            record.upkeep().importFrom(file);
            server.execute("create table record.plain (position bigint primary key, event_id text not null unique,"
                    + " facts bytea not null, open bytea, hash bytea not null)");
            server.execute("analyze");
            rows = PlainInserts.rows(open.file, open.size / 2, BLOCK);
            subjects = open.cast.engagements();
        }

        int command() {
            int next = number.incrementAndGet();
            return (int) record.record(LongSubjects.held(
                            subjects.get(next % subjects.size()),
                            "more-" + next,
                            "The embassy spoke with the company and the police about the security plan of the mine, and"
                                    + " about the training that was asked for; they agreed to meet again before the"
                                    + " summer, with those who live nearby."))
                    .last();
        }

        int rows(int count) {
            try (Connection connection = DriverManager.getConnection(server.url());
                    PreparedStatement insert =
                            connection.prepareStatement("insert into record.plain values (?, ?, ?, ?, ?)")) {
                connection.setAutoCommit(false);
                for (int i = 0; i < count; i++) {
                    int next = number.incrementAndGet();
                    PlainInserts.Row row = rows.get(next % rows.size());
                    insert.setLong(1, next);
                    insert.setString(2, row.id() + "/" + next);
                    insert.setBytes(3, row.facts());
                    insert.setBytes(4, row.open());
                    insert.setBytes(5, row.hash());
                    insert.executeUpdate();
                    connection.commit();
                }
                return count;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @TearDown(Level.Trial)
        public void stop() {
            record.close();
            server.close();
        }
    }

    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 3)
    public int replay(OpenRecord open, Server server, Samples samples) {
        int floor = samples.time("floor.postgres.replay", () -> new PlainRows(server.server.url()).replay());
        return floor + samples.time("postgres.views", () -> ReplayWork.views(server.record));
    }

    @Benchmark
    @Warmup(iterations = 10)
    @Measurement(iterations = 15)
    public int report(OpenRecord open, Server server, Samples samples) {
        OpenRecord.Cell cell = open.nextCell();
        Report first = samples.time("postgres.report.first", () -> made(server, cell));
        Report again = samples.time("postgres.report.again", () -> made(server, cell));
        return first.items().size() + again.items().size();
    }

    private static Report made(Server server, OpenRecord.Cell cell) {
        return server.record.reports().of(cell.government(), cell.year()).now();
    }

    @Benchmark
    @Warmup(iterations = 3)
    @Measurement(iterations = 6)
    public int append(OpenRecord open, Server server, Samples samples) {
        return samples.time("floor.postgres.append.one", BLOCK, () -> server.rows(BLOCK))
                + samples.time("postgres.append.one", BLOCK, () -> Together.repeated(BLOCK, server::command))
                + samples.time(
                        "floor.postgres.append.eight", BLOCK, () -> Together.shared(BLOCK, share -> server.rows(share)))
                + samples.time(
                        "postgres.append.eight",
                        BLOCK,
                        () -> Together.shared(BLOCK, share -> Together.repeated(share, server::command)));
    }

    /** A node takes up all views that are kept, beside the rows read and no more. */
    @Benchmark
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public long catchUp(OpenRecord open, Server server, Samples samples) {
        long head = server.record.head().position();
        long read = samples.time("floor.postgres.read", () -> new PlainRows(server.server.url()).read());
        try (Node node = server.record.upkeep().node("benchmark")) {
            return read + samples.time("postgres.catchup", () -> caughtUp(node, head));
        }
    }

    private static long caughtUp(Node node, long head) {
        while (node.state().isEmpty() || node.state().stream().anyMatch(view -> view.position() < head)) {
            pause();
        }
        return head;
    }

    private static void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
