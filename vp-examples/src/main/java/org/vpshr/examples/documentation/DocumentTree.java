package org.vpshr.examples.documentation;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The documents of a clone, by their paths from its top: all that is Markdown, but for what was built, what tests compare
 * with, and licences of others.
 *
 * @param top the folder of the clone
 */
record DocumentTree(Path top) {
    private static final String KEPT_BY_TESTS = "src/test/resources/stores";
    private static final String LICENCE = "-LICENSE.md";

    /** In alphabetical order. */
    SortedSet<Path> documents() throws IOException {
        SortedSet<Path> found = new TreeSet<>();
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return isSearched(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".md") && !file.toString().endsWith(LICENCE)) {
                    found.add(top.relativize(file));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    private boolean isSearched(Path folder) {
        String name = top.relativize(folder).toString().replace('\\', '/');
        String last = name.substring(name.lastIndexOf('/') + 1);
        boolean hidden = last.startsWith(".") && !name.equals(".github");
        return !hidden && !last.equals("target") && !name.endsWith(KEPT_BY_TESTS);
    }

    MarkdownDocument read(Path document) throws IOException {
        return MarkdownDocument.of(Files.readString(top.resolve(document)));
    }
}
