package org.vpshr.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.vpshr.page.RecordPages;

/** What can be reached from the first page by following links. */
final class EveryLink {
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");

    private EveryLink() {}

    /** The pages, the data and the files beside them, as far as they are wanted. */
    static List<String> of(RecordPages pages, Predicate<String> wanted) {
        Set<String> found = new LinkedHashSet<>(Set.of("/"));
        Deque<String> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            LINK.matcher(text(pages, open.poll()))
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .filter(wanted)
                    .filter(found::add)
                    .forEach(open::add);
        }
        return List.copyOf(found);
    }

    static String text(RecordPages pages, String page) {
        return page + " " + new String(pages.answer(page).content(), StandardCharsets.UTF_8);
    }
}
