package org.vpshr.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each link in each document leads somewhere, and each document is found from the index. */
class DocumentsTest {
    private static final Path CLONE =
            Objects.requireNonNull(Path.of("").toAbsolutePath().getParent());
    private static final Set<String> ELSEWHERE = Set.of("https", "http", "mailto");
    private static final DocumentTree TREE = new DocumentTree(CLONE);

    @Test
    void each_link_leads_to_a_file_and_to_a_heading_that_are_there() throws IOException {
        assertThat(TREE.documents()).hasSizeGreaterThan(80);
        assertThat(broken(TREE))
                .as("links that lead nowhere; a heading is found by its letters, small, with strokes for blanks")
                .isEmpty();
    }

    @Test
    void a_link_that_leads_nowhere_is_found(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("docs"));
        Files.writeString(folder.resolve("docs/other.md"), "# Other\n\n## It is `here`\n");
        Files.writeString(folder.resolve("README.md"), """
                # Read me

                [right](docs/other.md#it-is-here), [from the top](/docs/other.md), [itself](#read-me), [a folder](docs/)
                [no file](docs/none.md), [no heading](docs/other.md#there), [none here](#write-me), [outside](../../x)
                [another way](ftp://example.org), [`Unnamed`], ![none](docs/none.svg)
                """);

        assertThat(broken(new DocumentTree(folder)))
                .containsExactly(
                        "README.md: docs/none.md",
                        "README.md: docs/other.md#there",
                        "README.md: #write-me",
                        "README.md: ../../x",
                        "README.md: ftp://example.org",
                        "README.md: docs/none.svg",
                        "README.md: [`Unnamed`] is not named below");
    }

    @Test
    void each_document_is_found_from_the_index() throws IOException {
        Set<Path> found = new TreeSet<>(List.of(SitePlaces.INDEX));
        List<Path> next = new ArrayList<>(found);
        while (!next.isEmpty()) {
            Path document = next.removeFirst();
            for (String link : TREE.read(document).links()) {
                Path target = SitePlaces.target(document, link.replaceFirst("#.*", ""));
                boolean leadsOn = document.equals(SitePlaces.INDEX) || document.endsWith("decisions/README.md");
                if (leadsOn && link.contains(".md") && found.add(target)) {
                    next.add(target);
                }
            }
        }

        assertThat(TREE.documents().stream().filter(document -> !found.contains(document) && !isForm(document)))
                .as("documents that nobody finds: name them in %s", SitePlaces.INDEX)
                .isEmpty();
    }

    /** What is filled in where a change or a question is handed in. */
    private static boolean isForm(Path document) {
        return document.startsWith(".github")
                && document.toString().toLowerCase(Locale.ROOT).contains("template");
    }

    /** As in {@code README.md: docs/none.md}. */
    private static List<String> broken(DocumentTree tree) throws IOException {
        Map<Path, MarkdownDocument> all = new TreeMap<>();
        for (Path document : tree.documents()) {
            all.put(document, tree.read(document));
        }
        List<String> found = new ArrayList<>();
        all.forEach((document, read) -> {
            read.links().stream()
                    .filter(link -> !leadsSomewhere(tree, all, document, link))
                    .forEach(link -> found.add(document + ": " + link));
            read.namesWithoutPlace().forEach(name -> found.add(document + ": [`" + name + "`] is not named below"));
        });
        return found;
    }

    private static boolean leadsSomewhere(
            DocumentTree tree, Map<Path, MarkdownDocument> all, Path document, String link) {
        URI address = URI.create(link);
        if (address.isAbsolute()) {
            return ELSEWHERE.contains(address.getScheme());
        }
        String path = address.getPath();
        Path target = path.isEmpty() ? document : SitePlaces.target(document, path);
        if (target.startsWith("..") || !Files.exists(tree.top().resolve(target))) {
            return false;
        }
        return address.getFragment() == null
                || all.containsKey(target) && all.get(target).anchors().contains(address.getFragment());
    }
}
