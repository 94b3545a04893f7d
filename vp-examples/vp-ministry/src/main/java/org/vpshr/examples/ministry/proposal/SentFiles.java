package org.vpshr.examples.ministry.proposal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;
import org.vpshr.domain.failure.InvalidValue;

/** Files that were sent with a form: in a folder of their own until they are recorded, under plain names of known kinds. */
public final class SentFiles {
    private static final Set<String> KINDS =
            Set.of("pdf", "txt", "csv", "eml", "jpg", "jpeg", "png", "tif", "tiff", "odt", "ods", "docx", "xlsx");
    private static final String PLAIN = "[\\p{L}\\p{N}][\\p{L}\\p{N} ._()-]{0,99}";

    private final @Nullable Path folder;
    private final List<String> names;

    private SentFiles(@Nullable Path folder, List<String> names) {
        this.folder = folder;
        this.names = List.copyOf(names);
    }

    /**
     * {@return the files, kept}
     *
     * @param sent what was sent; a field that was left empty sends one without a name
     * @throws InvalidValue when one has another kind of name
     */
    public static SentFiles of(List<MultipartFile> sent) {
        List<MultipartFile> files =
                sent.stream().filter(file -> !name(file).isEmpty()).toList();
        if (files.isEmpty()) {
            return new SentFiles(null, List.of());
        }
        files.forEach(file -> checked(name(file)));
        return kept(files);
    }

    private static SentFiles kept(List<MultipartFile> files) {
        List<String> names = new ArrayList<>();
        try {
            Path folder = Files.createTempDirectory("vp-sent");
            for (MultipartFile file : files) {
                file.transferTo(folder.resolve(name(file)));
                names.add(name(file));
            }
            return new SentFiles(folder, names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(MultipartFile file) {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
    }

    private static void checked(String name) {
        String kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!name.matches(PLAIN) || !KINDS.contains(kind)) {
            throw new InvalidValue(
                    "a file has a name or is of a kind that is not taken",
                    "send files of plain names that end in one of "
                            + String.join(", ", KINDS.stream().sorted().toList()));
        }
    }

    /** {@return where they lie; null where there are none} */
    public @Nullable Path folder() {
        return folder;
    }

    /** {@return what they are called, in the order in which they were sent} */
    public List<String> names() {
        return names;
    }

    static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
