package org.vpshr.examples.documentation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Makes the site: a page for each document, and beside them what these lead to. It asks nothing of anywhere else. */
public final class DocumentationSite {
    private static final String PAGES = "/org/vpshr/page/";
    private static final Pattern TYPEFACE = Pattern.compile("url\\(([\\w-]+\\.woff2)\\)");
    private static final List<String> LICENCES = List.of("gentium-plus-license.txt", "inter-license.txt");

    private final DocumentTree tree;
    private final Path folder;
    private final SortedSet<Path> documents;
    private final SitePlaces places;

    private DocumentationSite(DocumentTree tree, Path folder) throws IOException {
        this.tree = tree;
        this.folder = folder;
        this.documents = tree.documents();
        this.places = new SitePlaces(tree.top(), documents);
    }

    /**
     * Makes the site of a clone.
     *
     * @param args the clone, and the folder that the site is written to
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2 || args[1].startsWith("-")) {
            System.err.println("usage: docs [FOLDER]");
            System.exit(2);
        }
        Path folder = Path.of(args[1]);
        make(Path.of(args[0]), folder);
        System.out.println(folder.resolve("index.html").toAbsolutePath().normalize());
    }

    /**
     * Makes the site.
     *
     * @param clone the folder of the clone
     * @param folder where to write it; what stands there of an older one is written over
     */
    public static void make(Path clone, Path folder) throws IOException {
        DocumentationSite site = new DocumentationSite(new DocumentTree(clone), folder);
        for (Path document : site.documents) {
            site.write(document);
        }
        for (Path copied : site.places.copied()) {
            site.copy(copied);
        }
        site.style();
    }

    private void write(Path document) throws IOException {
        MarkdownDocument read = tree.read(document);
        Element content = Jsoup.parseBodyFragment(read.html()).body();
        content.select("a[href]").forEach(link -> link.attr("href", places.of(document, link.attr("href"))));
        content.select("img[src]").forEach(image -> image.attr("src", places.of(document, image.attr("src"))));
        Path place = places.page(document);
        if (content.select("h1").isEmpty()) {
            content.prependElement("h1").text(named(document));
        }
        write(place, new SitePage(place).of(content.select("h1").text(), content, named(document)));
    }

    private void copy(Path target) throws IOException {
        Path from = tree.top().resolve(target);
        Path place = places.copy(target);
        if (Files.isDirectory(from)) {
            write(
                    place,
                    new SitePage(place).of(named(target), SitePage.listed(named(target), names(from)), named(target)));
        } else {
            Path to = folder.resolve(place);
            Files.createDirectories(Objects.requireNonNull(to.getParent()));
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> !name.equals("target"))
                    .sorted()
                    .toList();
        }
    }

    private static String named(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** One sheet: that of the pages of the record, and what a document has beyond them. */
    private void style() throws IOException {
        String sheet = new String(resource(PAGES + "page.css"), StandardCharsets.UTF_8);
        String own = new String(resource("/org/vpshr/examples/documentation/documents.css"), StandardCharsets.UTF_8);
        write(Path.of(SitePage.STYLE), sheet + own);
        List<String> typefaces = TYPEFACE.matcher(sheet)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        for (String file : Stream.concat(typefaces.stream(), LICENCES.stream()).toList()) {
            Files.write(folder.resolve(file), resource(PAGES + file));
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(DocumentationSite.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    private void write(Path place, String text) throws IOException {
        Path file = folder.resolve(place);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }
}
