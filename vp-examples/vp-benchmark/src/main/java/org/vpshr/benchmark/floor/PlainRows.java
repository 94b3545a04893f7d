package org.vpshr.benchmark.floor;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;

/** The rows of a record by one bare cursor. */
public final class PlainRows {
    private static final String PAYLOAD =
            "select facts, open, sealed from event left join event_text using (position) order by position";
    private static final String WHOLE = "select event_id, type, version, recorded, facts, commitments, metadata, tags,"
            + " hash, open, sealed from event left join event_text using (position) order by position";
    private static final int PAGE = 1_000;
    private static final ObjectReader EVENT = new ObjectMapper().readerFor(PlainEvent.class);
    private static final ObjectReader TEXTS = new ObjectMapper().readerFor(Object[][].class);

    private final String url;

    /** @param url by JDBC */
    public PlainRows(String url) {
        this.url = url;
    }

    /** Of the file of a record. */
    public static PlainRows in(Path file) {
        return new PlainRows("jdbc:sqlite:" + file);
    }

    private interface Each {
        void row(ResultSet row) throws SQLException, IOException;
    }

    /** Reads the payload and makes plain records of it; answers how many. */
    public int replay() {
        int[] count = {0};
        forEach(PAYLOAD, row -> {
            PlainEvent event = EVENT.readValue(row.getBytes(1));
            byte[] open = row.getBytes(2);
            int texts = open == null ? 0 : TEXTS.<Object[][]>readValue(open).length;
            byte[] sealed = row.getBytes(3);
            count[0] += event.subject().isEmpty() || texts + (sealed == null ? 0 : sealed.length) == 0 ? 0 : 1;
        });
        return count[0];
    }

    /** Reads the payload and nothing more; answers how many bytes. */
    public long read() {
        long[] bytes = {0};
        forEach(PAYLOAD, row -> {
            for (int column = 1; column <= 3; column++) {
                byte[] value = row.getBytes(column);
                bytes[0] += value == null ? 0 : value.length;
            }
        });
        return bytes[0];
    }

    /** Hashes every row together with the hash before it. */
    public byte[] chained() {
        MessageDigest digest = sha256();
        byte[][] last = {new byte[digest.getDigestLength()]};
        forEach(WHOLE, row -> {
            digest.update(last[0]);
            digest.update(row.getString(1).getBytes(StandardCharsets.UTF_8));
            digest.update(row.getString(2).getBytes(StandardCharsets.UTF_8));
            digest.update(row.getBytes(5));
            digest.update(row.getBytes(6));
            digest.update(row.getBytes(7));
            digest.update(row.getString(8).getBytes(StandardCharsets.UTF_8));
            last[0] = digest.digest();
        });
        return last[0];
    }

    /** Writes the rows as they are into a file, a line for each. */
    public Path written(Path file) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            forEach(WHOLE, row -> {
                for (int column = 1; column <= 4; column++) {
                    out.write(row.getString(column).getBytes(StandardCharsets.UTF_8));
                    out.write('\t');
                }
                for (int column = 5; column <= 11; column++) {
                    byte[] value = row.getBytes(column);
                    boolean binary = column == 6 || column == 9 || column == 11;
                    if (value != null) {
                        out.write(binary ? HexFormat.of().formatHex(value).getBytes(StandardCharsets.US_ASCII) : value);
                    }
                    out.write('\t');
                }
                out.write('\n');
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private void forEach(String query, Each each) {
        try (Connection connection = DriverManager.getConnection(url)) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.setFetchSize(PAGE);
                try (ResultSet rows = statement.executeQuery(query)) {
                    while (rows.next()) {
                        each.row(rows);
                    }
                }
            }
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
