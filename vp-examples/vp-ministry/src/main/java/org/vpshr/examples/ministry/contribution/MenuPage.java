package org.vpshr.examples.ministry.contribution;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.SortedMap;
import org.jsoup.nodes.Element;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.vpshr.application.reference.CommandDescription;
import org.vpshr.examples.ministry.frame.Markup;
import org.vpshr.examples.ministry.frame.Page;
import org.vpshr.examples.ministry.frame.Visit;

/** What whoever has signed in may tell of, by subject and by words. */
@Controller
class MenuPage {
    private final CommandMenu menu = CommandMenu.read();

    @GetMapping("/desk/contribute")
    ResponseEntity<byte[]> show(HttpServletRequest request, @RequestParam(defaultValue = "") String words) {
        Visit visit = Visit.of(request);
        SortedMap<String, List<CommandDescription>> found =
                menu.of(visit.account().orElseThrow(), words);
        return Page.of("What do you want to tell?", visit, main -> {
            search(main, words);
            if (found.isEmpty()) {
                main.appendElement("p").text("Nothing that you may tell has these words in it.");
            }
            found.forEach((home, commands) -> {
                main.appendElement("h2").text(home);
                Element list = main.appendElement("ul").addClass("menu");
                commands.forEach(command -> item(list, command));
            });
        });
    }

    private static void search(Element main, String words) {
        Element form = main.appendElement("form")
                .attr("method", "get")
                .attr("action", "/desk/contribute")
                .attr("role", "search")
                .addClass("narrow-form");
        Markup.input(form, "words", "Words of it", "search").attr("value", words);
        form.appendElement("p").appendElement("button").text("Search");
    }

    private static void item(Element list, CommandDescription command) {
        Element item = list.appendElement("li");
        Markup.link(item, "/desk/contribute/" + command.name(), name(command));
        item.appendElement("p").addClass("quiet").text(command.says());
    }

    static String name(CommandDescription command) {
        String words = command.name()
                .substring(command.name().indexOf('.') + 1)
                .replaceAll("([a-z])([A-Z])", "$1 $2")
                .toLowerCase(java.util.Locale.ROOT);
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
