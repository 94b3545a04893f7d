package org.vpshr.examples.ministry.contribution;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
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
import org.vpshr.examples.ministry.frame.Words;

/** What whoever has signed in may tell of, by subject and by words. */
@Controller
class MenuPage {
    /** What the commands of a home are about. */
    static final Map<String, String> HOMES = Map.of(
            "commitment", "The government's commitment",
            "dossier", "Of any entry: plans, lessons, results, and what became of it",
            "engagement", "In countries and forums",
            "host", "The ministry's own facts",
            "initiative", "The initiative",
            "irbc", "Agreements on responsible business conduct",
            "matter", "Trainings, indicators, incidents and other matters",
            "register", "Names of persons and organisations",
            "report", "The annual report",
            "workinggroup", "Working groups");

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
                main.appendElement("h2").text(HOMES.getOrDefault(home, Words.sentence(home)));
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
        Markup.link(item, "/desk/contribute/" + command.name(), Words.of(command.name()));
        CommandSentence.write(item.appendElement("p").addClass("quiet"), command);
    }
}
