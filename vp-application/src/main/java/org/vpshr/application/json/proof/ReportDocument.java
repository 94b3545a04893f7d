package org.vpshr.application.json.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.json.InvalidJson;
import org.vpshr.application.json.Limits;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.dossier.Medium;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.projections.report.Relation;
import org.vpshr.projections.report.Report;

/** A report read from its JSON form 1, as far as it is printed. */
public final class ReportDocument {
    private static final int FORM = 1;
    private static final JsonMapper MAPPER = JsonMapper.builder(Limits.forReports())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private ReportDocument() {}

    /** @throws InvalidJson when it is none */
    public static Report read(String json) {
        try {
            JsonNode node = MAPPER.readTree(json);
            if (node.path("form").asInt() != FORM) {
                throw new InvalidValue("the report in it is of another form");
            }
            return report(node);
        } catch (JsonProcessingException e) {
            throw InvalidJson.of(e);
        } catch (InvalidValue e) {
            throw new InvalidJson(e, "", 0);
        }
    }

    private static Report report(JsonNode node) {
        return new Report(
                id(text(node, "report")),
                text(node, "template"),
                constant(Circle.class, text(node, "audience")),
                new Language(text(node, "language")),
                all(node.path("title"), JsonNode::asText),
                all(node.path("sections"), ReportDocument::section),
                all(node.path("footnotes"), ReportDocument::footnote),
                node.path("position").asLong());
    }

    private static AnnualReportId id(String text) {
        if (Subject.parse(text) instanceof AnnualReportId id) {
            return id;
        }
        throw new InvalidValue("it is no annual report");
    }

    private static Report.Section section(JsonNode node) {
        return new Report.Section(
                text(node, "key"),
                text(node, "title"),
                node.path("level").asInt(),
                all(node.path("blocks"), ReportDocument::block));
    }

    private static Report.Block block(JsonNode node) {
        if (node.has("box")) {
            return new Report.Box(
                    text(node, "box"), text(node, "title"), all(node.path("paragraphs"), ReportDocument::paragraph));
        }
        return node.has("picture")
                ? new Report.Picture(
                        item(node.path("caption")),
                        constant(Medium.Kind.class, text(node, "picture")),
                        text(node, "address"),
                        text(node, "credit"))
                : paragraph(node);
    }

    private static Report.Paragraph paragraph(JsonNode node) {
        return new Report.Paragraph(text(node, "label"), all(node.path("items"), ReportDocument::item));
    }

    private static Report.Item item(JsonNode node) {
        return new Report.Item(
                new EntryId(text(node, "entry")),
                constant(Relation.class, text(node, "relation")),
                text(node, "when"),
                text(node, "text"),
                all(node.path("notes"), JsonNode::asInt),
                all(node.path("positions"), JsonNode::asLong),
                text(node, "confirmed"));
    }

    private static Report.Footnote footnote(JsonNode node) {
        return new Report.Footnote(
                node.path("number").asInt(),
                new Source(
                        text(node, "title"),
                        text(node, "publisher"),
                        text(node, "address"),
                        date(text(node, "published")),
                        date(text(node, "accessed")),
                        text(node, "snapshot")));
    }

    private static @Nullable FuzzyDate date(String edtf) {
        return edtf.isEmpty() ? null : FuzzyDate.read(edtf);
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asText("");
    }

    private static <E extends Enum<E>> E constant(Class<E> kind, String word) {
        String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
        return List.of(kind.getEnumConstants()).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> InvalidValue.no(word, "word of a report", "give the data as vp report wrote it"));
    }

    private static <T> List<T> all(JsonNode nodes, Function<JsonNode, T> each) {
        List<T> all = new ArrayList<>();
        nodes.forEach(node -> all.add(each.apply(node)));
        return all;
    }
}
