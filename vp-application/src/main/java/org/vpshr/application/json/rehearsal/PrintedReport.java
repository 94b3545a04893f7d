package org.vpshr.application.json.rehearsal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vpshr.application.json.Limits;

/**
 * What a report prints, as its JSON form tells, whichever version wrote that.
 *
 * @param template by which it is printed
 * @param title its lines
 * @param headings of its sections, by their keys, in order
 * @param items in the order of printing; each is printed under a key of its own
 */
public record PrintedReport(String template, String title, Map<String, String> headings, Map<String, Item> items) {

    private static final JsonMapper MAPPER =
            JsonMapper.builder(Limits.forStored()).build();

    /** What is printed of an entry. */
    public record Item(String entry, String section, String relation, String text) {}

    /** The report, where the document is that of one. */
    public static Optional<PrintedReport> read(String json) {
        try {
            JsonNode report = MAPPER.readTree(json);
            return report != null && report.path("sections").isArray() && report.has("template")
                    ? Optional.of(new Reading().of(report))
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static final class Reading {
        private final Map<String, String> headings = new LinkedHashMap<>();
        private final Map<String, Item> items = new LinkedHashMap<>();
        private String section = "";

        PrintedReport of(JsonNode report) {
            List<String> title = new ArrayList<>();
            report.path("title").forEach(line -> title.add(line.asText()));
            report.path("sections").forEach(each -> {
                section = each.path("key").asText();
                headings.put(section, each.path("title").asText());
                itemsIn(each.path("blocks"));
            });
            return new PrintedReport(report.path("template").asText(), String.join(" ", title), headings, items);
        }

        private void itemsIn(JsonNode node) {
            if (node.has("entry") && node.has("text")) {
                String entry = node.path("entry").asText();
                Item item = new Item(
                        entry,
                        section,
                        node.path("relation").asText(),
                        (node.path("when").asText("") + " " + node.path("text").asText()).strip());
                int times = 1;
                while (items.putIfAbsent(entry + " " + times, item) != null) {
                    times++;
                }
            } else {
                node.forEach(this::itemsIn);
            }
        }
    }
}
