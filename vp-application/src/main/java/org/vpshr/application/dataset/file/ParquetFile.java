package org.vpshr.application.dataset.file;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.dataset.column.DataTable;

/**
 * A table as Parquet: groups of rows, in each of which a column is one page of plain values, packed by GZIP. No more rows are
 * held than a group has.
 */
final class ParquetFile implements TableFile {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int PLAIN = 0;
    private static final int RLE = 3;
    private static final int GZIP = 2;
    private static final int MOST_ROWS = 20_000;
    private static final int MOST_CHARACTERS = 2 << 20;

    private final DataTable<?> table;
    private final List<ParquetType> types;
    private final OutputStream out;
    private final List<Group> groups = new ArrayList<>();
    private final List<@Nullable Object[]> rows = new ArrayList<>();
    private long characters;
    private long written;
    private boolean closed;

    private record Group(List<Chunk> chunks, int rows) {
        long size() {
            return chunks.stream().mapToLong(Chunk::unpacked).sum();
        }
    }

    /** A column in a group. */
    private record Chunk(int column, long offset, int values, long unpacked, long packed) {}

    ParquetFile(DataTable<?> table, OutputStream out) throws IOException {
        this.table = table;
        this.types = table.columns().stream()
                .map(column -> ParquetType.of(column.type()))
                .toList();
        this.out = new BufferedOutputStream(out);
        write(MAGIC);
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }

    @Override
    public void row(@Nullable Object[] cells) throws IOException {
        rows.add(cells);
        for (@Nullable Object cell : cells) {
            characters += cell instanceof String text ? text.length() : 0;
        }
        if (rows.size() >= MOST_ROWS || characters >= MOST_CHARACTERS) {
            group();
        }
    }

    private void group() throws IOException {
        List<Chunk> chunks = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            chunks.add(chunk(i));
        }
        groups.add(new Group(chunks, rows.size()));
        rows.clear();
        characters = 0;
    }

    private Chunk chunk(int column) throws IOException {
        long offset = written;
        byte[] page = page(column);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(page);
        }
        byte[] header = ThriftWriter.struct(head -> head.i32(1, 0)
                .i32(2, page.length)
                .i32(3, packed.size())
                .struct(
                        5,
                        data -> data.i32(1, rows.size())
                                .i32(2, PLAIN)
                                .i32(3, RLE)
                                .i32(4, RLE)));
        write(header);
        write(packed.toByteArray());
        return new Chunk(column, offset, rows.size(), (long) header.length + page.length, written - offset);
    }

    /** Which rows have a value, and the values of those. */
    private byte[] page(int column) {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        byte[] there = bits(IntStream.range(0, rows.size())
                .mapToObj(row -> rows.get(row)[column] != null)
                .toList());
        byte[] run = varint(there.length << 1 | 1);
        page.writeBytes(ParquetType.little(4).putInt(run.length + there.length).array());
        page.writeBytes(run);
        page.writeBytes(there);
        List<Object> values = rows.stream()
                .map(row -> row[column])
                .filter(Objects::nonNull)
                .map(Object.class::cast)
                .toList();
        if (types.get(column) == ParquetType.TRUTH) {
            page.writeBytes(bits(values.stream().map(Boolean.class::cast).toList()));
        } else {
            values.forEach(value -> types.get(column).write(page, value));
        }
        return page.toByteArray();
    }

    private static byte[] bits(List<Boolean> truths) {
        byte[] bits = new byte[(truths.size() + 7) / 8];
        for (int i = 0; i < truths.size(); i++) {
            bits[i / 8] |= (byte) (truths.get(i) ? 1 << i % 8 : 0);
        }
        return bits;
    }

    private static byte[] varint(int value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int left = value;
        while ((left & ~0x7f) != 0) {
            out.write(left & 0x7f | 0x80);
            left >>>= 7;
        }
        out.write(left);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (out) {
            if (!rows.isEmpty()) {
                group();
            }
            byte[] footer = ThriftWriter.struct(footer());
            write(footer);
            write(ParquetType.little(4).putInt(footer.length).array());
            write(MAGIC);
        }
    }

    private Consumer<ThriftWriter> footer() {
        List<Integer> elements =
                IntStream.rangeClosed(-1, types.size() - 1).boxed().toList();
        return file -> file.i32(1, 1)
                .structs(2, elements, this::element)
                .i64(3, groups.stream().mapToLong(Group::rows).sum())
                .structs(
                        4,
                        groups,
                        (group, of) -> group.structs(1, of.chunks(), this::chunk)
                                .i64(2, of.size())
                                .i64(3, of.rows()))
                .text(6, "vpshr");
    }

    /** The root, or a column. */
    private void element(ThriftWriter element, int column) {
        if (column < 0) {
            element.text(4, table.name()).i32(5, types.size());
        } else {
            types.get(column).describe(element, table.columns().get(column).name());
        }
    }

    private void chunk(ThriftWriter chunk, Chunk of) {
        chunk.i64(2, of.offset())
                .struct(
                        3,
                        data -> data.i32(1, types.get(of.column()).physical())
                                .i32s(2, PLAIN, RLE)
                                .texts(
                                        3,
                                        List.of(table.columns().get(of.column()).name()))
                                .i32(4, GZIP)
                                .i64(5, of.values())
                                .i64(6, of.unpacked())
                                .i64(7, of.packed())
                                .i64(9, of.offset()));
    }
}
