package org.vpshr.examples.documentation;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where in the site, which is one folder, a thing of the clone stands: its path with dots for strokes. What documents lead to
 * and is none itself is copied along.
 */
final class SitePlaces {
    static final Path INDEX = Path.of("vp-examples", "docs", "index.md");
    private static final String COPY = "file.";

    /** What a browser shows, or rightly hands on; any other file is shown as plain text. */
    private static final Set<String> SHOWN = Set.of("svg", "png", "jpg", "html", "pdf", "docx", "json");

    private final Path top;
    private final Set<Path> documents;
    private final SortedSet<Path> copied = new TreeSet<>();

    SitePlaces(Path top, Set<Path> documents) {
        this.top = top;
        this.documents = Set.copyOf(documents);
    }

    /** The page of a document. */
    Path page(Path document) {
        if (document.equals(INDEX)) {
            return Path.of("index.html");
        }
        return Path.of(name(document).replaceFirst("\\.md$", ".html"));
    }

    /**
     * Where a link leads in the site.
     *
     * @param document where it stands
     * @param link as it is written there
     */
    String of(Path document, String link) {
        if (link.startsWith("#") || URI.create(link).isAbsolute()) {
            return link;
        }
        int hash = link.indexOf('#');
        String anchor = hash < 0 ? "" : link.substring(hash);
        Path target = target(document, hash < 0 ? link : link.substring(0, hash));
        return place(target) + anchor;
    }

    /** What a link leads to, by its path from the top of the clone; one that begins with a stroke begins there. */
    static Path target(Path document, String link) {
        return (link.startsWith("/") ? Path.of(link.substring(1)) : document.resolveSibling(link)).normalize();
    }

    private Path place(Path target) {
        Path readme = target.resolve("README.md");
        if (documents.contains(target)) {
            return page(target);
        }
        if (documents.contains(readme)) {
            return page(readme);
        }
        copied.add(target);
        return copy(target);
    }

    /** Where the copy of a file stands, or the page that lists a folder. */
    Path copy(Path target) {
        String name = COPY + name(target);
        if (Files.isDirectory(top.resolve(target))) {
            return Path.of(name + ".index.html");
        }
        String kind = name.substring(name.lastIndexOf('.') + 1);
        return Path.of(SHOWN.contains(kind) ? name : name + ".txt");
    }

    private static String name(Path path) {
        return path.toString().replaceFirst("^\\.", "").replaceAll("[/\\\\]", ".");
    }

    /** What documents were seen to lead to and is none itself. */
    SortedSet<Path> copied() {
        return new TreeSet<>(copied);
    }
}
