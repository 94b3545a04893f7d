package org.vpshr.application.privacy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.failure.StoreUnavailable;

/**
 * Bytes that are written once and read any number of times. So many of them are held in memory; more than that lie in a
 * file of the system's directory for such files, sealed under a key that is nowhere but in memory, so that no name is
 * left behind in clear whatever ends this process.
 */
public final class Spool implements AutoCloseable {
    private final int held;
    private final Path folder;
    private final byte[] key = new Aes(new SecureRandom()).key();
    private final List<InputStream> open = new ArrayList<>();
    private ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable Path file;
    private @Nullable OutputStream disk;

    /** @param held how many bytes are held in memory */
    public Spool(int held) {
        this(held, Path.of(System.getProperty("java.io.tmpdir")));
    }

    Spool(int held, Path folder) {
        this.held = held;
        this.folder = folder;
    }

    public void write(byte[] bytes, int from, int length) {
        if (disk == null && memory.size() + length <= held) {
            memory.write(bytes, from, length);
            return;
        }
        try {
            disk().write(bytes, from, length);
        } catch (IOException e) {
            throw lost(e);
        }
    }

    private OutputStream disk() throws IOException {
        if (disk == null) {
            file = Files.createTempFile(folder, "vp-", ".part");
            disk = new CipherOutputStream(Files.newOutputStream(file), cipher(Cipher.ENCRYPT_MODE));
            memory.writeTo(disk);
            memory = new ByteArrayOutputStream();
        }
        return disk;
    }

    /** All that was written, from its beginning. Nothing more is written from then on. */
    public InputStream open() {
        if (disk == null || file == null) {
            return new ByteArrayInputStream(memory.toByteArray());
        }
        try {
            disk.close();
            InputStream opened = new CipherInputStream(Files.newInputStream(file), cipher(Cipher.DECRYPT_MODE));
            open.add(opened);
            return opened;
        } catch (IOException e) {
            throw lost(e);
        }
    }

    private Cipher cipher(int mode) {
        try {
            return Aes.stream(mode, key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES", e);
        }
    }

    /** The copy cannot be read again. */
    public RuntimeException lost(IOException e) {
        return new StoreUnavailable(
                folder.toString(), "no copy of what is read can be kept here", "make room, or split the file", e);
    }

    @Override
    public void close() {
        memory = new ByteArrayOutputStream();
        try {
            closeStreams();
        } catch (IOException e) {
            throw lost(e);
        }
    }

    private void closeStreams() throws IOException {
        try {
            for (InputStream stream : open) {
                stream.close();
            }
            if (disk != null) {
                disk.close();
            }
        } finally {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        }
    }
}
