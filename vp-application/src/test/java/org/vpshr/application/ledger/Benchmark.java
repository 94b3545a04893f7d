package org.vpshr.application.ledger;

import static org.vpshr.application.given.Rows.aRow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.vpshr.application.given.AStore;
import org.vpshr.application.ledger.row.NewRow;

/**
 * How fast each store appends and folds, beside the least that its database needs for the same: a commit of one row; one
 * cursor over the payloads. Run it by hand; nothing is asserted.
 */
final class Benchmark {
    private static final int APPENDS = 2_000;
    private static final int EVENTS = 200_000;
    private static final int AT_ONCE = 1_000;
    private static final int ROUNDS = 3;
    private static final String PAYLOAD = "x".repeat(600);

    private Benchmark() {}

    public static void main(String[] arguments) throws Exception {
        for (AStore.In in : AStore.In.values()) {
            AStore store = in.fresh(Files.createTempDirectory(Path.of("target"), "benchmark"));
            try (Ledger ledger = Ledger.open(store.store(), InstantSource.system());
                    Connection plain = store.connect()) {
                fill(ledger);
                compare(in + " durable appends", APPENDS, () -> appends(ledger), () -> inserts(plain));
                compare(in + " folded events", EVENTS, () -> folds(ledger), () -> reads(plain));
            }
        }
    }

    private static void fill(Ledger ledger) {
        for (int i = 0; i < EVENTS / AT_ONCE; i++) {
            List<NewRow> rows = new ArrayList<>();
            for (int j = 0; j < AT_ONCE; j++) {
                rows.add(aRow(PAYLOAD, "subject=" + j));
            }
            ledger.append(LedgerCondition.none(), rows);
        }
    }

    private static void compare(String what, int times, Runnable ours, Runnable floor) {
        double best = 0;
        double least = 0;
        for (int round = 0; round < ROUNDS; round++) {
            best = Math.max(best, rate(times, ours));
            least = Math.max(least, rate(times, floor));
        }
        System.out.printf("%s: %,.0f/s, floor %,.0f/s, ratio %.2f%n", what, best, least, best / least);
    }

    private static double rate(int times, Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return times * 1e9 / (System.nanoTime() - begin);
    }

    private static void appends(Ledger ledger) {
        for (int i = 0; i < APPENDS; i++) {
            ledger.append(LedgerCondition.none(), List.of(aRow(PAYLOAD, "subject=" + i % 100, "entry=" + i)));
        }
    }

    private static void folds(Ledger ledger) {
        ledger.fold(0, EVENTS, event -> {});
    }

    private static void inserts(Connection plain) {
        try (Statement sql = plain.createStatement()) {
            sql.execute("create table if not exists floor (id text, payload text)");
            if (plain.getMetaData().getURL().contains("sqlite")) {
                sql.execute("pragma synchronous = full");
            }
            try (PreparedStatement insert = plain.prepareStatement("insert into floor values (?, ?)")) {
                for (int i = 0; i < APPENDS; i++) {
                    insert.setString(1, "id" + i);
                    insert.setString(2, PAYLOAD);
                    insert.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void reads(Connection plain) {
        try (Statement sql = plain.createStatement()) {
            plain.setAutoCommit(false);
            sql.setFetchSize(1000);
            try (ResultSet rows = sql.executeQuery("select facts from event order by position")) {
                while (rows.next()) {
                    rows.getBytes(1);
                }
            }
            plain.commit();
            plain.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
