package org.vpshr.application.dataset.file;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.vpshr.application.dataset.column.ColumnType;

/** How the cells of a type stand in Parquet: the physical type, what is to be read from it, and the plain encoding. */
enum ParquetType {
    TRUTH(0),
    DAY(1),
    WHOLE(2),
    INSTANT(2),
    TEXT(6),
    /** A decimal number of so many digits, exactly. */
    DECIMAL(6);

    private static final int SCALE = 9;
    private static final int PRECISION = 28;

    private final int physical;

    ParquetType(int physical) {
        this.physical = physical;
    }

    static ParquetType of(ColumnType type) {
        return switch (type) {
            case TEXT, ENTRY, PARTY, SUBJECT -> TEXT;
            case WHOLE -> WHOLE;
            case NUMBER -> DECIMAL;
            case TRUTH -> TRUTH;
            case DAY -> DAY;
            case INSTANT -> INSTANT;
        };
    }

    int physical() {
        return physical;
    }

    /** The element of the schema for a column. */
    void describe(ThriftWriter out, String name) {
        out.i32(1, physical).i32(3, 1).text(4, name);
        switch (this) {
            case TEXT -> out.i32(6, 0).struct(10, logical -> logical.struct(1, none -> {}));
            case DAY -> out.i32(6, 6).struct(10, logical -> logical.struct(6, none -> {}));
            case INSTANT ->
                out.i32(6, 10)
                        .struct(
                                10,
                                logical -> logical.struct(
                                        8, time -> time.yes(1).struct(2, unit -> unit.struct(2, none -> {}))));
            case DECIMAL ->
                out.i32(6, 5)
                        .i32(7, SCALE)
                        .i32(8, PRECISION)
                        .struct(
                                10,
                                logical -> logical.struct(
                                        5, decimal -> decimal.i32(1, SCALE).i32(2, PRECISION)));
            case TRUTH, WHOLE -> {}
        }
    }

    /** Writes a value; of truths, eight are a byte: see {@link ParquetFile}. */
    void write(ByteArrayOutputStream out, Object cell) {
        switch (this) {
            case TRUTH -> throw new IllegalStateException("truths are written together");
            case DAY ->
                out.writeBytes(
                        little(4).putInt((int) ((LocalDate) cell).toEpochDay()).array());
            case WHOLE -> out.writeBytes(little(8).putLong((Long) cell).array());
            case INSTANT ->
                out.writeBytes(little(8)
                        .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, (Instant) cell))
                        .array());
            case TEXT -> bytes(out, cell.toString().getBytes(StandardCharsets.UTF_8));
            case DECIMAL ->
                bytes(
                        out,
                        ((BigDecimal) cell)
                                .setScale(SCALE, RoundingMode.UNNECESSARY)
                                .unscaledValue()
                                .toByteArray());
        }
    }

    private static void bytes(ByteArrayOutputStream out, byte[] bytes) {
        out.writeBytes(little(4).putInt(bytes.length).array());
        out.writeBytes(bytes);
    }

    static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
