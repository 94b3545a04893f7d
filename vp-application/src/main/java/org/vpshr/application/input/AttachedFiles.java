package org.vpshr.application.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.failure.InvalidInput;
import org.vpshr.application.hash.Sha256;
import org.vpshr.domain.entry.Attachment;
import org.vpshr.domain.failure.InputPlace;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.text.Extent;

/**
 * The files that go with contributions. Each is read once to know it by its digest, and again while it is recorded; it has
 * to be the same then. One thread uses it.
 *
 * <p>{@code files.attach(NamedResource.of(path), "application/pdf", false)} gives the {@link Attachment} to make a
 * contribution with; whoever records the command hands in the files beside it.
 */
public final class AttachedFiles {
    private static final String UNKNOWN = "application/octet-stream";

    /** What the end of a name tells of what is in the file. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("pdf", "application/pdf"),
            Map.entry("txt", "text/plain"),
            Map.entry("csv", "text/csv"),
            Map.entry("html", "text/html"),
            Map.entry("json", "application/json"),
            Map.entry("xml", "application/xml"),
            Map.entry("eml", "message/rfc822"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("png", "image/png"),
            Map.entry("tif", "image/tiff"),
            Map.entry("tiff", "image/tiff"),
            Map.entry("odt", "application/vnd.oasis.opendocument.text"),
            Map.entry("ods", "application/vnd.oasis.opendocument.spreadsheet"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

    private final @Nullable Path folder;
    private final Map<String, NamedResource> byDigest = new HashMap<>();

    private AttachedFiles(@Nullable Path folder) {
        this.folder = folder;
    }

    /** {@return no files yet; lines can name none} */
    public static AttachedFiles none() {
        return new AttachedFiles(null);
    }

    /**
     * {@return the files of a folder: lines name those that lie in the folder itself}
     *
     * @param folder the folder
     */
    public static AttachedFiles in(Path folder) {
        return new AttachedFiles(folder);
    }

    /**
     * Takes a file in.
     *
     * @param file its name may be a path, of which the last part counts
     * @param type its media type; where it is empty, what the name tells of it
     * @param open whether whoever may see what rests on it may see it too
     * @return the attachment, for a contribution to name
     * @throws InvalidValue when it is empty, too large or has no name of a file
     * @throws InvalidInput when it cannot be read
     */
    public Attachment attach(NamedResource file, String type, boolean open) {
        byte[] content = content(file);
        String name = file.name().substring(file.name().replace('\\', '/').lastIndexOf('/') + 1);
        Attachment attachment = new Attachment(
                name,
                type.isEmpty() ? type(name) : type,
                content.length,
                HexFormat.of().formatHex(Sha256.start().digest(content)),
                open);
        byDigest.put(attachment.digest(), file);
        return attachment;
    }

    /** The same for a file that a line names. */
    Attachment attach(String name, String type, boolean open) {
        if (folder == null) {
            throw new InvalidValue(
                    "the line attaches files, and it is not said where they lie",
                    "name the folder that they lie in (vp record --attachments)");
        }
        Attachment.requireFileName(name);
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new InvalidValue(
                    "the folder of attachments has no plain file of that name",
                    "put the file itself into it, not a link to it, and write its name as it is");
        }
        return attach(new NamedResource(name, () -> Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)), type, open);
    }

    private static byte[] content(NamedResource file) {
        try (InputStream in = file.opening().open()) {
            byte[] content = in.readNBytes(Extent.CONTENT + 1);
            if (content.length > Extent.CONTENT) {
                throw new InvalidValue(
                        "the file of an attachment is larger than " + Extent.CONTENT / (1 << 20) + " MiB",
                        "attach a smaller one, or its parts");
            }
            return content;
        } catch (IOException e) {
            throw new InvalidInput(
                    InputPlace.file(file.name()), "it cannot be read", "see that it is there and may be read", e);
        }
    }

    private static String type(String name) {
        String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(end, UNKNOWN);
    }

    /**
     * Opens the file that was taken in as the attachment.
     *
     * @param attachment what {@link #attach} gave
     * @return its content, to be closed
     * @throws InvalidValue when there was none
     * @throws IOException when it cannot be read
     */
    public InputStream open(Attachment attachment) throws IOException {
        return Optional.ofNullable(byDigest.get(attachment.digest()))
                .orElseThrow(() -> new InvalidValue(
                        "an attachment is named, and its file is not handed in with it",
                        "hand in all files that are named"))
                .opening()
                .open();
    }
}
