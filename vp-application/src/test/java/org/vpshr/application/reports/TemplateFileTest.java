package org.vpshr.application.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vpshr.application.failure.InvalidInput;
import org.vpshr.application.input.NamedResource;

/** What is wrong with a template is told, all of it, where it stands, and with what to do. */
class TemplateFileTest {
    private static final String GOOD = """
        {
          "key": "ke-2024",
          "form": 2,
          "government": "KE",
          "from": 2024,
          "guidelines": "V4b",
          "title": [{"en": "Report of {government} on {year}"}],
          "labels": {"credit": {"en": "By {credit}"}, "noCredit": {"en": "Unknown"}, "lessons": {"en": "Lessons in {country}"}},
          "thin": {"below": 3, "section": "A", "text": {"en": "Little is on record."}},
          "sections": [
            {"key": "A", "title": {"en": "Commitment"}, "level": 1, "whenEmpty": {"en": "Nothing in {year}."}, "groups": [
              {"name": "all", "layout": "joined", "select": ["commitment.PolicyAdopted:national-action-plan", "commitment.PolicyAdopted"], "order": ["first-of-all"]}
            ]},
            {"key": "C.*", "level": 2, "groups": [
              {"name": "events", "layout": "threads", "select": ["*.EventHeld", "workinggroup.*"], "take": ["forum.*"]}
            ]},
            {"key": "O", "title": {"en": "Other"}, "level": 1, "groups": [
              {"name": "rest", "layout": "threads", "select": ["*"]}
            ]}
          ],
          "countries": ["PE"],
          "countryOrder": "name",
          "countryNames": "cldr-47"
        }
        """;

    private static NamedResource file(String text) {
        return new NamedResource("own.json", () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void of_a_good_one_nothing_is_wrong_and_it_is_read() {
        assertThat(TemplateFile.check(file(GOOD))).isEmpty();
        assertThat(TemplateFile.read(file(GOOD)).key()).isEqualTo("ke-2024");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "\"form\": 2|\"frm\": 2|3: /frm: there is no field 'frm' here; did you mean form?",
                "\"form\": 2|\"form\": 9|3: /form",
                "\"key\": \"ke-2024\"|\"key\": \"KE\"|2: /key: 'KE'",
                "\"key\": \"ke-2024\",||1: /key: the field key is missing",
                "\"government\": \"KE\"|\"government\": \"XX\"|4: /government: 'XX' is no country",
                "\"from\": 2024|\"from\": 1999|5: /from: no report can be of 1999",
                "\"from\": 2024|\"from\": 2024, \"until\": 2020|5: /until",
                "\"from\": 2024|\"from\": \"2024\"|5: /from: this is no whole number",
                "\"from\": 2024|\"from\": 2024, \"from\": 2025|5: /from: this field stands here twice",
                "{year}\"}]|{yaer}\"}]|7: /title/0/en: nothing is put in the place of '{yaer}'",
                "{\"en\": \"Report|{\"xx\": \"Report|7: /title/0/xx: 'xx' is no language",
                "By {credit}|By|8: /labels/credit/en: it does not say where {credit} goes",
                "\"noCredit\": {\"en\": \"Unknown\"},||8: /labels/noCredit: the field noCredit is missing",
                "\"section\": \"A\"|\"section\": \"Z\"|9: /thin/section: there is no section 'Z'",
                "\"title\": {\"en\": \"Commitment\"},||11: /sections/0/title",
                "\"layout\": \"joined\"|\"layout\": \"row\"|12: /sections/0/groups/0/layout: 'row' is not known",
                "\"commitment.PolicyAdopted\"]|\"commitment.PolicyAdpted\"]|12: /sections/0/groups/0/select/1: there"
                        + " is no kind",
                "\"commitment.PolicyAdopted:national-action-plan\","
                        + " \"commitment.PolicyAdopted\"|\"commitment.PolicyAdopted\","
                        + " \"commitment.PolicyAdopted:national-action-plan\"|12: /sections/0/groups/0/select/1:"
                        + " 'commitment.PolicyAdopted:national-action...' is selected above",
                "\"workinggroup.*\"|\"engagement.EventHeld\"|15: /sections/1/groups/0/select/1: 'engagement.EventHeld'"
                        + " is selected above",
                "\"workinggroup.*\"|\"irbc.*\"|15: /sections/1/groups/0/select/1: 'irbc.*' is of no country",
                "\"forum.*\"|\"fora.*\"|15: /sections/1/groups/0/take/0: there is no kind 'fora.*'",
                "[\"*\"]|[]|10: /sections: what no section selects would be printed nowhere",
                "\"key\": \"O\"|\"key\": \"A\"|17: /sections/2/key: there is a section 'A' above",
                "\"key\": \"O\"|\"key\": \"C.PE\"|10: /sections: the section 'C.PE' bears the key of a country's",
                "[\"first-of-all\"]|[\"twice\", \"twice\"]|12: /sections/0/groups/0/order/1",
                "[\"PE\"]|[\"PE\", \"PE\"]|21: /countries/1: 'PE' is listed twice",
                "\"cldr-47\"|\"cldr-1\"|23: /countryNames: 'cldr-1' is not known here; write cldr-47, reports-1",
                "\"V4b\"|\"V4b\", \"unreviewed\": [\"qq\"]|6: /unreviewed/0: 'qq' is no language",
                "\"V4b\"|\"V4b\", \"unreviewed\": [\"en\", \"nl\"]|6: /unreviewed/1: no text is in 'nl'",
                "\"V4b\"|\"V4b\", \"unreviewed\": \"en\"|6: /unreviewed: this is no list",
                "\"V4b\"|\"V9\"|6: /guidelines: there are no guidelines 'V9'"
            })
    void what_is_wrong_is_told_where_it_stands(String right, String wrong, String told) {
        String text = GOOD.replace(right, wrong == null ? "" : wrong);
        assertThat(text).isNotEqualTo(GOOD);

        assertThat(TemplateFile.check(file(text)))
                .extracting(InvalidInput::getMessage)
                .anySatisfy(message -> assertThat(message).startsWith("own.json:" + told));
        assertThatThrownBy(() -> TemplateFile.read(file(text))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void all_is_told_at_once() {
        String text = GOOD.replace("\"form\": 2", "\"form\": 9").replace("cldr-47", "cldr-1");

        assertThat(TemplateFile.check(file(text))).hasSize(2);
    }

    @Test
    void what_is_no_json_or_cannot_be_read_is_refused() {
        assertThatThrownBy(() -> TemplateFile.check(file("{"))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> TemplateFile.check(file("[".repeat(100_000)))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> TemplateFile.check(NamedResource.of(Path.of("none.json"))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("cannot be read");
    }

    @ParameterizedTest
    @CsvSource({"[]", "1", "null", "{}", "'{\"sections\":1}'", "'{\"sections\":[1,{\"groups\":[7,{\"select\":{}}]}]}'"})
    void whatever_it_is_it_is_told_and_nothing_breaks(String text) {
        assertThat(TemplateFile.check(file(text))).isNotEmpty();
    }

    @Test
    void the_schema_tells_of_each_field_what_it_is_for() throws IOException {
        Set<String> told = new TreeSet<>();
        fields(new ObjectMapper().readTree(TemplateFile.schema()), told);
        Properties words = new Properties();
        try (InputStream file = Files.newInputStream(
                Path.of("src/main/resources/org/vpshr/application/json/template/template-form.properties"))) {
            words.load(file);
        }

        assertThat(told).doesNotContain("");
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(new TreeSet<>(
                        words.values().stream().map(Object::toString).toList()));
    }

    private static void fields(JsonNode node, Set<String> told) {
        node.path("properties")
                .forEach(field -> told.add(field.path("description").asText()));
        node.forEach(below -> fields(below, told));
    }

    @Test
    void the_guide_names_every_field() throws IOException {
        String guide = Files.readString(Path.of("docs/templates.md"));
        Set<String> names = new TreeSet<>();
        names(new ObjectMapper().readTree(TemplateFile.schema()), names);

        assertThat(names)
                .hasSizeGreaterThan(30)
                .allSatisfy(name -> assertThat(guide).contains("`" + name + "`"));
    }

    private static void names(JsonNode node, Set<String> names) {
        node.path("properties").fieldNames().forEachRemaining(names::add);
        node.forEach(below -> names(below, names));
    }
}
