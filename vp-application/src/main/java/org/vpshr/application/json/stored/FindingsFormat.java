package org.vpshr.application.json.stored;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vpshr.application.json.InvalidJson;
import org.vpshr.application.json.Limits;
import org.vpshr.domain.Rules;
import org.vpshr.domain.rule.Finding;
import org.vpshr.domain.rule.Rule;

/** Findings as they are stored with the answer to a command. */
public final class FindingsFormat {
    private static final ObjectMapper MAPPER = new JsonMapper(Limits.forFindings());

    private FindingsFormat() {}

    public static byte[] write(List<Finding> findings) {
        ArrayNode all = MAPPER.createArrayNode();
        for (Finding finding : findings) {
            all.addObject()
                    .put("rule", finding.rule().number())
                    .put("name", nameOf(finding.rule()))
                    .put("detail", finding.detail());
        }
        try {
            return MAPPER.writeValueAsBytes(all);
        } catch (JsonProcessingException e) {
            throw InvalidJson.unwritten(e);
        }
    }

    public static List<Finding> read(byte[] json) {
        List<Finding> findings = new ArrayList<>();
        try {
            for (JsonNode node : MAPPER.readTree(json)) {
                Rule rule = ruleOf(node.path("rule").asInt(), node.path("name").asText());
                findings.add(new Finding(rule, node.path("detail").asText()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the findings of a command cannot be read", e);
        }
        return findings;
    }

    /** Some rules are graded in two ways, under one number. */
    private static Rule ruleOf(int number, String name) {
        List<Rule> numbered =
                Rules.all().stream().filter(rule -> rule.number() == number).toList();
        return numbered.stream()
                .filter(rule -> nameOf(rule).equals(name))
                .findFirst()
                .orElseGet(numbered::getFirst);
    }

    private static String nameOf(Rule rule) {
        return rule.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
