package org.vpshr.application.checkpoint;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.database.session.Session;
import org.vpshr.application.privacy.MacKey;
import org.vpshr.application.store.Head;
import org.vpshr.projections.finding.Shelf;

/** Reads and writes the pages of a checkpoint, each under its MAC. Of what does not bear it, nothing is handed out. */
final class PageTable {
    private static final String LIST = "select shelf, first, last, mac from page order by shelf, first, last";
    private static final String PAGE = "select origins from page where shelf = ? and first = ? and last = ?";
    private static final String WRITE =
            "insert or replace into page (shelf, first, last, mac, origins) values (?, ?, ?, ?, ?)";
    private static final String REACHED = "select fold, position, hash, mac from reached";
    private static final String REACH =
            "insert or replace into reached (id, fold, position, hash, mac) values (1, ?, ?, ?, ?)";

    private final Session session;
    private final MacKey key;

    PageTable(Session session, MacKey key) {
        this.session = session;
        this.key = key;
    }

    void clear() throws SQLException {
        session.run("delete from page");
        session.run("delete from reached");
    }

    boolean isEmpty() throws SQLException {
        return session.number("select (select count(*) from page) + (select count(*) from reached)") == 0;
    }

    /**
     * How far the pages go; nothing where that, or which pages there are, is not as it was written.
     *
     * @param before what was read or written before; where it is that still, the pages are not gone through again: one that
     *     was changed since is noticed when it is read
     */
    Optional<PageList> list(PageList before) throws SQLException {
        try (ResultSet row = session.kept(REACHED).executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            long fold = row.getLong(1);
            Head head = new Head(row.getLong(2), text(row, 3));
            byte[] mac = bytes(row, 4);
            return before.isThat(fold, head, mac)
                    ? Optional.of(before)
                    : Optional.of(new PageList(fold, head, macs(), mac)).filter(list -> list.bearsItsMac(key));
        }
    }

    private SortedMap<Shelf, byte[]> macs() throws SQLException {
        SortedMap<Shelf, byte[]> pages = new TreeMap<>();
        try (ResultSet rows = session.kept(LIST).executeQuery()) {
            while (rows.next()) {
                pages.put(new Shelf(text(rows, 1), rows.getInt(2), rows.getInt(3)), bytes(rows, 4));
            }
        }
        return pages;
    }

    /** What a damaged row lacks is read as empty, of which no MAC was ever taken. */
    private static String text(ResultSet row, int column) throws SQLException {
        @Nullable String text = row.getString(column);
        return text == null ? "" : text;
    }

    private static byte[] bytes(ResultSet row, int column) throws SQLException {
        byte @Nullable [] bytes = row.getBytes(column);
        return bytes == null ? new byte[0] : bytes;
    }

    /** What stands on the wanted pages; nothing when one of them is not as it was written. */
    Optional<SortedMap<Shelf, SortedSet<Long>>> find(PageList list, Predicate<Shelf> wanted) throws SQLException {
        SortedMap<Shelf, SortedSet<Long>> found = new TreeMap<>();
        for (Map.Entry<Shelf, byte[]> each : list.pages().entrySet()) {
            if (wanted.test(each.getKey())) {
                Optional<ShelfPage> page =
                        page(each.getKey()).filter(kept -> kept.message(key).bears(each.getValue()));
                if (page.isEmpty()) {
                    return Optional.empty();
                }
                found.put(each.getKey(), page.get().positions());
            }
        }
        return Optional.of(found);
    }

    private Optional<ShelfPage> page(Shelf page) throws SQLException {
        PreparedStatement query = session.kept(PAGE);
        query.setString(1, page.of());
        query.setLong(2, page.first());
        query.setLong(3, page.last());
        try (ResultSet row = query.executeQuery()) {
            byte @Nullable [] origins = row.next() ? row.getBytes(1) : null;
            return Optional.ofNullable(origins).map(bytes -> new ShelfPage(page, bytes));
        }
    }

    /** Adds origins to pages, and says how far they go then; nothing when one of the pages is not as it was written. */
    Optional<PageList> add(PageList before, SortedMap<Shelf, SortedSet<Long>> added, Head upTo) throws SQLException {
        Optional<SortedMap<Shelf, SortedSet<Long>>> there = find(before, added::containsKey);
        if (there.isEmpty()) {
            return Optional.empty();
        }
        SortedMap<Shelf, byte[]> pages = new TreeMap<>(before.pages());
        for (Map.Entry<Shelf, SortedSet<Long>> each : added.entrySet()) {
            SortedSet<Long> origins = new TreeSet<>(each.getValue());
            origins.addAll(there.get().getOrDefault(each.getKey(), new TreeSet<>()));
            pages.put(each.getKey(), write(ShelfPage.of(each.getKey(), origins)));
        }
        PageList list = PageList.sealed(upTo, pages, key);
        write(list);
        return Optional.of(list);
    }

    private byte[] write(ShelfPage page) throws SQLException {
        byte[] mac = page.message(key).mac();
        PreparedStatement write = session.kept(WRITE);
        write.setString(1, page.shelf().of());
        write.setLong(2, page.shelf().first());
        write.setLong(3, page.shelf().last());
        write.setBytes(4, mac);
        write.setBytes(5, page.origins());
        write.executeUpdate();
        return mac;
    }

    private void write(PageList list) throws SQLException {
        PreparedStatement write = session.kept(REACH);
        write.setLong(1, list.fold());
        write.setLong(2, list.head().position());
        write.setString(3, list.head().hash());
        write.setBytes(4, list.mac());
        write.executeUpdate();
    }
}
