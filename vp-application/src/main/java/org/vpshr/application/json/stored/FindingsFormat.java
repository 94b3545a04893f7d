package org.vpshr.application.json.stored;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Locale;
import org.vpshr.domain.Rules;
import org.vpshr.domain.rule.Finding;
import org.vpshr.domain.rule.Rule;

/** Findings as they are stored with the event that they were answered to. */
final class FindingsFormat {
    private FindingsFormat() {}

    static ArrayNode tree(ObjectMapper mapper, List<Finding> findings) {
        ArrayNode all = mapper.createArrayNode();
        for (Finding finding : findings) {
            all.addObject()
                    .put("rule", finding.rule().number())
                    .put("name", nameOf(finding.rule()))
                    .put("detail", finding.detail());
        }
        return all;
    }

    static Finding finding(JsonNode node) {
        Rule rule = ruleOf(node.path("rule").asInt(), node.path("name").asText());
        return new Finding(rule, node.path("detail").asText());
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
