package org.vpshr.examples.ministry.proposal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.web.multipart.MultipartFile;
import org.vpshr.domain.failure.InvalidValue;

/**
 * A file that was sent with a form, under a plain name of a known kind.
 *
 * @param name its name, without a folder
 * @param content what is in it
 */
public record SentFile(String name, byte[] content) {
    private static final Set<String> KINDS =
            Set.of("pdf", "txt", "csv", "eml", "jpg", "jpeg", "png", "tif", "tiff", "odt", "ods", "docx", "xlsx");
    private static final String PLAIN = "[\\p{L}\\p{N}][\\p{L}\\p{N} ._()-]{0,99}";

    /**
     * Checks the name.
     *
     * @throws InvalidValue when it is of another kind, or not plain
     */
    public SentFile {
        String kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!name.matches(PLAIN) || !KINDS.contains(kind)) {
            throw new InvalidValue(
                    "a file has a name or is of a kind that is not taken",
                    "send files of plain names that end in one of "
                            + String.join(", ", KINDS.stream().sorted().toList()));
        }
    }

    /**
     * {@return the files}
     *
     * @param sent what was sent; a field that was left empty sends one without a name
     * @throws InvalidValue when one has another kind of name, or two have one
     */
    public static List<SentFile> of(List<MultipartFile> sent) {
        List<SentFile> files = sent.stream()
                .filter(file -> !name(file).isEmpty())
                .map(SentFile::of)
                .toList();
        if (files.stream().map(SentFile::name).distinct().count() < files.size()) {
            throw new InvalidValue("two files have the same name", "give each a name of its own");
        }
        return files;
    }

    private static SentFile of(MultipartFile file) {
        try {
            return new SentFile(name(file), file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Some send the path of the file on their machine. */
    private static String name(MultipartFile file) {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
    }
}
