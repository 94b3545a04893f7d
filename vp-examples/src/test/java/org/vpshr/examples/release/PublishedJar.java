package org.vpshr.examples.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is wrong with a jar that others are to get. */
record PublishedJar(Path file, String version, String licence, List<String> places) {
    private static final Pattern TEST = Pattern.compile("(?:.*/)?\\w*Tests?(?:\\$.*)?\\.class");
    private static final Pattern TYPEFACE = Pattern.compile(".*\\.(?:ttf|otf|woff2?)");
    private static final String TESTED = "Lorg/junit/jupiter/api/Test;";
    private static final String NOTICE = "META-INF/NOTICE";

    List<String> faults() {
        try (JarFile jar = new JarFile(file.toFile())) {
            return Stream.of(licensing(jar), naming(jar), contents(jar))
                    .flatMap(List::stream)
                    .map(fault -> file.getFileName() + ": " + fault)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> licensing(JarFile jar) {
        String notice = Objects.requireNonNullElse(text(jar, NOTICE), "");
        Stream<String> unnamed = entries(jar)
                .filter(entry -> TYPEFACE.matcher(entry).matches())
                .map(entry -> entry.replaceFirst("/[^/]*$", ""))
                .distinct()
                .filter(folder -> !notice.contains(folder))
                .map(folder -> NOTICE + " does not say whose the typefaces in " + folder + " are");
        return Stream.concat(
                        Stream.of(
                                fault(
                                        licence.equals(text(jar, "META-INF/LICENSE")),
                                        "has not the licence of the clone"),
                                fault(
                                        notice.contains("Copyright") && notice.contains("Apache License"),
                                        "has no " + NOTICE + " that says whose it is")),
                        Stream.concat(Stream.of(""), unnamed))
                .filter(fault -> !fault.isEmpty())
                .toList();
    }

    private List<String> naming(JarFile jar) throws IOException {
        Attributes manifest = jar.getManifest().getMainAttributes();
        boolean module = jar.getEntry("module-info.class") != null;
        return Stream.of(
                        fault(
                                version.equals(manifest.getValue(Attributes.Name.IMPLEMENTATION_VERSION)),
                                "does not say that it is version " + version),
                        fault(
                                module || manifest.getValue("Automatic-Module-Name") != null,
                                "is no module and has no name as one"))
                .filter(fault -> !fault.isEmpty())
                .toList();
    }

    private List<String> contents(JarFile jar) {
        return entries(jar)
                .flatMap(entry -> contents(entry, bytes(jar, entry)))
                .filter(fault -> !fault.isEmpty())
                .toList();
    }

    private Stream<String> contents(String entry, String bytes) {
        return Stream.of(
                fault(!TEST.matcher(entry).matches() || !bytes.contains(TESTED), entry + " is a test"),
                fault(
                        places.stream().noneMatch(bytes::contains),
                        entry + " names a place on the machine that built it"));
    }

    private static String fault(boolean right, String otherwise) {
        return right ? "" : otherwise;
    }

    private static Stream<String> entries(JarFile jar) {
        return jar.stream().filter(entry -> !entry.isDirectory()).map(JarEntry::getName);
    }

    private static @Nullable String text(JarFile jar, String entry) {
        return jar.getEntry(entry) == null ? null : new String(read(jar, entry), StandardCharsets.UTF_8);
    }

    /** As a text in which each byte is a letter. */
    private static String bytes(JarFile jar, String entry) {
        return new String(read(jar, entry), StandardCharsets.ISO_8859_1);
    }

    private static byte[] read(JarFile jar, String entry) {
        try (InputStream in = jar.getInputStream(jar.getEntry(entry))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
