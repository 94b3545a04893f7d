package org.vpshr.application.dataset.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** Writes a struct in the compact protocol of Thrift, as far as Parquet needs it. Fields come in the order of their numbers. */
final class ThriftWriter {
    private static final int TRUE = 1;
    private static final int I32 = 5;
    private static final int I64 = 6;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;

    private final ByteArrayOutputStream out;
    private int last;

    private ThriftWriter(ByteArrayOutputStream out) {
        this.out = out;
    }

    /** The bytes of a struct. */
    static byte[] struct(Consumer<ThriftWriter> fields) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out, fields);
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, Consumer<ThriftWriter> fields) {
        fields.accept(new ThriftWriter(out));
        out.write(0);
    }

    private void field(int number, int type) {
        out.write((number - last) << 4 | type); // no two fields here are more than 15 apart
        last = number;
    }

    ThriftWriter yes(int number) {
        field(number, TRUE);
        return this;
    }

    ThriftWriter i32(int number, int value) {
        field(number, I32);
        varint(zigzag(value));
        return this;
    }

    ThriftWriter i64(int number, long value) {
        field(number, I64);
        varint(zigzag(value));
        return this;
    }

    ThriftWriter text(int number, String value) {
        field(number, BINARY);
        text(value);
        return this;
    }

    ThriftWriter struct(int number, Consumer<ThriftWriter> fields) {
        field(number, STRUCT);
        write(out, fields);
        return this;
    }

    <T> ThriftWriter structs(int number, List<T> many, java.util.function.BiConsumer<ThriftWriter, T> each) {
        list(number, STRUCT, many.size());
        many.forEach(one -> write(out, within -> each.accept(within, one)));
        return this;
    }

    ThriftWriter i32s(int number, int... values) {
        list(number, I32, values.length);
        for (int value : values) {
            varint(zigzag(value));
        }
        return this;
    }

    ThriftWriter texts(int number, List<String> values) {
        list(number, BINARY, values.size());
        values.forEach(this::text);
        return this;
    }

    private void list(int number, int type, int size) {
        field(number, LIST);
        if (size < 15) {
            out.write(size << 4 | type);
        } else {
            out.write(0xf0 | type);
            varint(size);
        }
    }

    private void text(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        varint(bytes.length);
        out.writeBytes(bytes);
    }

    private static long zigzag(long value) {
        return value << 1 ^ value >> 63;
    }

    private void varint(long value) {
        long left = value;
        while ((left & ~0x7fL) != 0) {
            out.write((int) (left & 0x7f | 0x80));
            left >>>= 7;
        }
        out.write((int) left);
    }
}
