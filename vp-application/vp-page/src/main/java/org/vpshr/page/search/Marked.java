package org.vpshr.page.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** A text in which the words are marked that were looked for. */
final class Marked {
    private Marked() {}

    static void into(Element parent, String text, String words) {
        List<String> looked = Arrays.stream(words.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        if (looked.isEmpty()) {
            parent.appendText(text);
            return;
        }
        Matcher found = Pattern.compile(
                        looked.stream().map(Pattern::quote).collect(Collectors.joining("|")),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
        int done = 0;
        while (found.find()) {
            parent.appendText(text.substring(done, found.start()));
            parent.appendElement("mark").text(found.group());
            done = found.end();
        }
        parent.appendText(text.substring(done));
    }
}
