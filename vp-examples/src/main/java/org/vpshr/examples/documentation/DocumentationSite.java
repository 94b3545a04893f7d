package org.vpshr.examples.documentation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.vpshr.application.file.OutputFolder;
import org.vpshr.domain.failure.Failure;

/** Makes the site: a page for each document, and beside them what these lead to. It asks nothing of anywhere else. */
public final class DocumentationSite {
    private static final String PAGES = "/org/vpshr/page/";
    private static final Pattern TYPEFACE = Pattern.compile("url\\(([\\w-]+\\.woff2)\\)");
    private static final List<String> LICENCES = List.of("gentium-plus-license.txt", "inter-license.txt");

    /** By which a folder is known again as one that was made here, and may be replaced. */
    private static final String MARK = "site.txt";

    private static final String WORDS = "The documentation, made by vp-examples/bin/docs.\n";

    private final DocumentTree tree;
    private final OutputFolder.NewFiles folder;
    private final SortedSet<Path> documents;
    private final SitePlaces places;

    private DocumentationSite(DocumentTree tree, OutputFolder.NewFiles folder) throws IOException {
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
    public static void main(String[] args) {
        if (args.length != 2 || args[1].startsWith("-")) {
            System.err.println("usage: docs [FOLDER]");
            System.exit(2);
        }
        try {
            make(Path.of(args[0]), Path.of(args[1]));
            System.out.println(
                    Path.of(args[1]).resolve("index.html").toAbsolutePath().normalize());
        } catch (Failure e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    /**
     * Makes the site.
     *
     * @param clone the folder of the clone
     * @param folder a new or an empty folder, or one with such a site, which is replaced
     */
    public static void make(Path clone, Path folder) {
        OutputFolder.at(folder, DocumentationSite::isIn).write(files -> {
            DocumentationSite site = new DocumentationSite(new DocumentTree(clone), files);
            for (Path document : site.documents) {
                site.write(document);
            }
            for (Path copied : site.places.copied()) {
                site.copy(copied);
            }
            site.style();
            site.write(Path.of(MARK), WORDS);
            return Optional.of(site);
        });
    }

    private static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(MARK)) && Files.isRegularFile(folder.resolve(SitePage.STYLE));
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
        write(place, SitePage.of(content.select("h1").text(), content, named(document)));
    }

    private void copy(Path target) throws IOException {
        Path from = tree.top().resolve(target);
        Path place = places.copy(target);
        if (Files.isDirectory(from)) {
            write(place, SitePage.of(named(target), SitePage.listed(named(target), names(from)), named(target)));
        } else {
            write(place, Files.readAllBytes(from));
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
            write(Path.of(file), resource(PAGES + file));
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(DocumentationSite.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    private void write(Path place, String text) throws IOException {
        write(place, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(Path place, byte[] content) throws IOException {
        try (OutputStream out = folder.file(place.toString())) {
            out.write(content);
        }
    }
}
