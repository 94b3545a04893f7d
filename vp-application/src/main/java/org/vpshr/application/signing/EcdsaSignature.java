package org.vpshr.application.signing;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * A signature on an elliptic curve, in the one form that we write and take. Whoever has one can make another of it that
 * verifies as well, with the order of the curve less {@code s} in the place of {@code s}, or with lengths written in a
 * longer way; so {@code s} is never above half of the order, and DER is written as it must be.
 */
record EcdsaSignature(BigInteger r, BigInteger s) {
    private static final byte SEQUENCE = 0x30;
    private static final byte INTEGER = 0x02;
    private static final int LONG_LENGTH = 0x81;
    private static final int SHORT = 0x80;
    private static final int BYTE = 0xff;

    /** What the bytes say, if they are two numbers above nought, written as DER must be. */
    static Optional<EcdsaSignature> of(byte[] der) {
        ByteBuffer in = ByteBuffer.wrap(der);
        if (part(in, SEQUENCE) < 0) {
            return Optional.empty();
        }
        Optional<BigInteger> r = number(in);
        Optional<BigInteger> s = number(in);
        return r.flatMap(first -> s.map(second -> new EcdsaSignature(first, second)))
                .filter(read -> read.r.signum() > 0 && read.s.signum() > 0)
                .filter(read -> Arrays.equals(read.der(), der));
    }

    private static Optional<BigInteger> number(ByteBuffer in) {
        int length = part(in, INTEGER);
        if (length < 1) {
            return Optional.empty();
        }
        byte[] bytes = new byte[length];
        in.get(bytes);
        return Optional.of(new BigInteger(bytes));
    }

    /** How long the part is that begins here; negative when none of the kind does, or it is not all there. */
    private static int part(ByteBuffer in, byte kind) {
        if (in.remaining() < 2 || in.get() != kind) {
            return -1;
        }
        int length = in.get() & BYTE;
        if (length == LONG_LENGTH && in.hasRemaining()) {
            length = in.get() & BYTE;
        } else if (length >= SHORT) {
            return -1;
        }
        return length <= in.remaining() ? length : -1;
    }

    /** Whether it is the one of the two that is taken. */
    boolean isLow(BigInteger order) {
        return s.compareTo(order.shiftRight(1)) <= 0;
    }

    /** The one of the two that is taken. */
    EcdsaSignature low(BigInteger order) {
        return isLow(order) ? this : new EcdsaSignature(r, order.subtract(s));
    }

    byte[] der() {
        ByteArrayOutputStream numbers = new ByteArrayOutputStream();
        write(numbers, INTEGER, r.toByteArray());
        write(numbers, INTEGER, s.toByteArray());
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        write(all, SEQUENCE, numbers.toByteArray());
        return all.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, byte kind, byte[] content) {
        out.write(kind);
        if (content.length >= SHORT) {
            out.write(LONG_LENGTH);
        }
        out.write(content.length);
        out.writeBytes(content);
    }
}
