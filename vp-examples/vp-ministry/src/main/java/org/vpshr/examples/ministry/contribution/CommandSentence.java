package org.vpshr.examples.ministry.contribution;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.vpshr.application.reference.CommandDescription;
import org.vpshr.examples.ministry.frame.Markup;
import org.vpshr.examples.ministry.frame.Words;

/** What a command says, in which other commands that it names are the way to their forms. */
final class CommandSentence {
    private static final Pattern NAME = Pattern.compile("\\b[a-z]+\\.[A-Z][A-Za-z]+\\b");

    private CommandSentence() {}

    static void write(Element place, CommandDescription command) {
        String says = command.says();
        Matcher name = NAME.matcher(says);
        int end = 0;
        while (name.find()) {
            place.appendText(says.substring(end, name.start()));
            Markup.link(place, "/desk/contribute/" + name.group(), Words.of(name.group()));
            end = name.end();
        }
        place.appendText(says.substring(end));
    }
}
