package org.vpshr.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vpshr.application.reference.CommandDescription;
import org.vpshr.application.reference.Vocabulary;

/** The description of the calls, as a parser of somebody else reads it. */
@SuppressWarnings("NullAway.Init")
class OpenApiTest {
    private static SwaggerParseResult read;
    private static JsonNode document;

    @BeforeAll
    static void describe() throws JsonProcessingException {
        String description = RecordApi.description();
        read = new OpenAPIV3Parser().readContents(description);
        document = new ObjectMapper().readTree(description);
    }

    @Test
    void it_is_valid() {
        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
    }

    @Test
    void each_call_is_in_it_with_its_parameters_and_answers() {
        OpenAPI api = read.getOpenAPI();
        List<Operation> operations = api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .toList();

        assertThat(operations)
                .extracting(Operation::getOperationId)
                .containsExactlyInAnyOrder(
                        "record",
                        "suppose",
                        "report",
                        "diff",
                        "why",
                        "trace",
                        "entries",
                        "timeline",
                        "members",
                        "openapi");
        assertThat(operations).allSatisfy(operation -> {
            assertThat(operation.getSummary()).isNotBlank();
            assertThat(operation.getResponses()).containsKey("default");
            assertThat(Objects.requireNonNull(operation.getResponses().get("default"))
                            .getContent())
                    .containsKey("application/problem+json");
        });
        PathItem report = Objects.requireNonNull(api.getPaths().get("/reports/{government}/{year}"));
        assertThat(report.getGet().getParameters()).extracting("name").contains("asOf", "audience", "government");
        assertThat(report.getGet().getResponses()).containsKeys("200", "304");
    }

    @Test
    void what_can_be_said_is_in_it_by_the_catalogue_of_commands() {
        assertThat(Vocabulary.commands().stream().map(CommandDescription::name))
                .isNotEmpty()
                .allSatisfy(
                        name -> assertThat(document.at("/components/schemas").has(name))
                                .as(name)
                                .isTrue());
    }

    @Test
    void whatever_it_refers_to_is_there() {
        List<String> references = new ArrayList<>();
        gather(document, references);

        assertThat(references).hasSizeGreaterThan(100).allSatisfy(reference -> {
            assertThat(reference).startsWith("#/");
            assertThat(document.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse();
        });
    }

    private static void gather(JsonNode node, List<String> references) {
        if (node.path("$ref").isTextual()) {
            references.add(node.get("$ref").textValue());
        }
        node.forEach(part -> gather(part, references));
    }
}
