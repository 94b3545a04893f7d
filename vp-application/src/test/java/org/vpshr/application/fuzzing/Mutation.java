package org.vpshr.application.fuzzing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** What is nearly valid: something that is, with a few changes. The same seed gives the same. */
final class Mutation {
    private static final int LONGEST = 1 << 20;
    private static final int MOST_CHANGES = 6;

    /** What readers stumble over. */
    private static final List<byte[]> STONES = List.of(
                    "\0",
                    "\"",
                    "\\",
                    "\\u0000",
                    "\\ud800",
                    "{",
                    "}",
                    "[",
                    "]",
                    "[[[[[[[[",
                    "{\"a\":",
                    "null",
                    "true",
                    "-1",
                    "0",
                    "1e999",
                    "-0",
                    "9223372036854775808",
                    "2147483648",
                    "99999999999999999999999999999999999999",
                    "0.1",
                    "\u202e",
                    "\ud83d\ude00",
                    "\ufeff",
                    "é",
                    "\r\n",
                    "\n",
                    "\r",
                    "\t",
                    " ",
                    "\u00a0",
                    "\u2028",
                    ",",
                    ";",
                    ":",
                    "/",
                    "//",
                    "..",
                    "../",
                    "~",
                    "?",
                    "%",
                    "%00",
                    "%zz",
                    "%e2%80%ae",
                    "&",
                    "=",
                    "+",
                    "#",
                    "@",
                    "'",
                    "<",
                    ">",
                    "<!--",
                    "<![CDATA[",
                    "&amp;",
                    "&#0;",
                    "]]>",
                    "2018-13-45",
                    "9999",
                    "-9999",
                    "0000",
                    "..",
                    "[",
                    "XXXX",
                    "_x0000_",
                    "=1+1",
                    "$",
                    "*",
                    "(",
                    ")",
                    "|",
                    "[withheld]",
                    "[erased]",
                    "{min}",
                    "{",
                    "en",
                    "xx",
                    "NL",
                    "public",
                    "internal")
            .stream()
            .map(stone -> stone.getBytes(StandardCharsets.UTF_8))
            .toList();

    private final RandomGenerator random;
    private final List<byte[]> corpus;

    Mutation(RandomGenerator random, List<byte[]> corpus) {
        this.random = random;
        this.corpus = corpus;
    }

    /** The next; one of a hundred is as it was. */
    byte[] next() {
        byte[] made = any();
        int changes = random.nextInt(100) == 0 ? 0 : 1 + random.nextInt(MOST_CHANGES);
        for (int i = 0; i < changes; i++) {
            made = changed(made);
        }
        return made.length > LONGEST ? Arrays.copyOf(made, LONGEST) : made;
    }

    private byte[] any() {
        return corpus.get(random.nextInt(corpus.size()));
    }

    private byte[] changed(byte[] from) {
        int at = random.nextInt(from.length + 1);
        int to = Math.min(from.length, at + 1 + random.nextInt(1 + random.nextInt(1 + from.length / 4 + 8)));
        byte[] part = Arrays.copyOfRange(from, at, to);
        return switch (random.nextInt(10)) {
            case 0 -> flipped(from, at);
            case 1 -> spliced(from, at, to, new byte[0]);
            case 2 -> spliced(from, at, at, part);
            case 3 -> spliced(from, at, at, stone());
            case 4 -> spliced(from, at, to, stone());
            case 5 -> spliced(from, at, to, ofAnother());
            case 6 -> Arrays.copyOf(from, at);
            case 7 -> spliced(from, at, at, repeated(random.nextBoolean() ? stone() : part));
            case 8 -> spliced(from, at, Math.min(from.length, at + 1), new byte[] {(byte) random.nextInt(256)});
            default -> digit(from, at);
        };
    }

    private byte[] stone() {
        return STONES.get(random.nextInt(STONES.size()));
    }

    private byte[] ofAnother() {
        byte[] other = any();
        int at = random.nextInt(other.length + 1);
        return Arrays.copyOfRange(other, at, Math.min(other.length, at + random.nextInt(64)));
    }

    private byte[] repeated(byte[] part) {
        int times = 1 << random.nextInt(1 + random.nextInt(13));
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        for (int i = 0; i < times && many.size() < LONGEST; i++) {
            many.writeBytes(part);
        }
        return many.toByteArray();
    }

    private byte[] flipped(byte[] from, int at) {
        byte[] made = from.clone();
        if (at < made.length) {
            made[at] ^= (byte) (1 << random.nextInt(8));
        }
        return made;
    }

    /** The next digit from there on becomes another. */
    private byte[] digit(byte[] from, int at) {
        byte[] made = from.clone();
        for (int i = at; i < made.length; i++) {
            if (made[i] >= '0' && made[i] <= '9') {
                made[i] = (byte) ('0' + random.nextInt(10));
                return made;
            }
        }
        return made;
    }

    private static byte[] spliced(byte[] from, int at, int to, byte[] with) {
        byte[] made = new byte[at + with.length + from.length - to];
        System.arraycopy(from, 0, made, 0, at);
        System.arraycopy(with, 0, made, at, with.length);
        System.arraycopy(from, to, made, at + with.length, from.length - to);
        return made;
    }
}
