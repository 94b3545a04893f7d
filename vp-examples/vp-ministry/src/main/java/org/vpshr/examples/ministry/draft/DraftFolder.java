package org.vpshr.examples.ministry.draft;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vpshr.application.file.OutputFile;

/** Drafts in a folder beside a record that is a file: one file each, which their owner on this machine alone may read. */
final class DraftFolder implements DraftStore {
    private final Path folder;

    DraftFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public void put(Draft draft) {
        try {
            make();
            OutputFile.at(folder.resolve(draft.label().id())).forOwnerAlone().write(bytes(draft));
        } catch (IOException e) {
            throw new UncheckedIOException("a draft cannot be kept", e);
        }
    }

    private void make() throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(folder);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static byte[] bytes(Draft draft) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DraftLabel label = draft.label();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(label.owner());
            out.writeUTF(label.kind().name());
            out.writeUTF(label.title());
            out.writeLong(label.made().toEpochMilli());
            out.writeLong(label.position());
            out.writeLong(draft.content().length);
            out.write(draft.content());
        }
        return bytes.toByteArray();
    }

    private static DraftLabel label(String id, DataInputStream in) throws IOException {
        return new DraftLabel(
                id,
                in.readInt(),
                DraftKind.valueOf(in.readUTF()),
                in.readUTF(),
                Instant.ofEpochMilli(in.readLong()),
                in.readLong(),
                in.readLong());
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(DraftLabel label, DataInputStream content) throws IOException;
    }

    /** Another process may do away with it at any moment. */
    private <T> Optional<T> read(String id, Reading<T> reading) {
        Path file = folder.resolve(id);
        if (!DraftLabel.isId(id)) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            return Optional.of(reading.of(label(id, in), in));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("a draft cannot be read", e);
        }
    }

    @Override
    public Optional<Draft> find(String id) {
        return read(id, (label, content) -> new Draft(label, content.readAllBytes()));
    }

    @Override
    public List<DraftLabel> labels() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .flatMap(id -> read(id, (label, content) -> label).stream())
                    .toList();
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("the drafts cannot be read", e);
        }
    }

    @Override
    public void remove(String id) {
        try {
            Files.deleteIfExists(folder.resolve(id));
        } catch (IOException e) {
            throw new UncheckedIOException("a draft cannot be done away with", e);
        }
    }
}
