package org.vpshr.application.given;

import java.util.Arrays;
import java.util.zip.Deflater;

/** Packs a block once and gives it again as often as it comes, since ten gigabytes of it take a minute to pack. */
final class Repetition extends Deflater {
    private final byte[] block;
    private final byte[] packed;
    private int given;
    private long times;

    Repetition(byte[] block) {
        super(DEFAULT_COMPRESSION, true);
        this.block = block;
        this.packed = packed(block);
        this.given = packed.length;
    }

    private static byte[] packed(byte[] block) {
        Deflater once = new Deflater(DEFAULT_COMPRESSION, true);
        once.setInput(block);
        byte[] room = new byte[block.length];
        int length = once.deflate(room, 0, room.length, FULL_FLUSH);
        once.end();
        return Arrays.copyOf(room, length);
    }

    @Override
    public void setInput(byte[] input, int from, int length) {
        if (input == block && length == block.length) {
            given = 0;
            times++;
        } else {
            super.setInput(input, from, length);
        }
    }

    @Override
    public boolean needsInput() {
        return given == packed.length && super.needsInput();
    }

    @Override
    public int deflate(byte[] output, int from, int length) {
        if (given == packed.length) {
            return super.deflate(output, from, length, FULL_FLUSH);
        }
        int next = Math.min(length, packed.length - given);
        System.arraycopy(packed, given, output, from, next);
        given += next;
        return next;
    }

    @Override
    public long getBytesRead() {
        return super.getBytesRead() + times * block.length;
    }

    @Override
    public long getBytesWritten() {
        return super.getBytesWritten() + times * packed.length;
    }

    @Override
    public void reset() {
        super.reset();
        times = 0;
    }
}
