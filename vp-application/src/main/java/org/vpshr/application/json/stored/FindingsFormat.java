package org.vpshr.application.json.stored;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.vpshr.application.json.InvalidJson;
import org.vpshr.domain.Rules;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.failure.RuleCode;
import org.vpshr.domain.rule.Finding;
import org.vpshr.domain.rule.Grade;
import org.vpshr.domain.rule.RecordedRule;
import org.vpshr.domain.rule.Rule;
import org.vpshr.domain.rule.RuleDefinition;

/** Findings as they are stored with the event that they were answered to. */
final class FindingsFormat {
    private static final String FINDINGS = "findings";
    private static final String NAMESPACE = "of";

    private FindingsFormat() {}

    static ArrayNode tree(ObjectMapper mapper, List<Finding> findings) {
        ArrayNode all = mapper.createArrayNode();
        for (Finding finding : findings) {
            ObjectNode node = all.addObject();
            if (finding.rule().code().isOwn()) {
                own(node, finding.rule().definition());
            } else {
                node.put("rule", finding.rule().number()).put("name", nameOf(finding.rule()));
            }
            node.put("detail", finding.detail());
        }
        return all;
    }

    static Finding finding(JsonNode node) {
        Rule rule = node.has(NAMESPACE)
                ? own(node)
                : ruleOf(node.path("rule").asInt(), node.path("name").asText());
        return new Finding(rule, node.path("detail").asText());
    }

    /** A rule of a ministry's own stands there with what it says, since nobody else knows it. */
    private static void own(ObjectNode node, RuleDefinition rule) {
        node.put(NAMESPACE, rule.code().namespace())
                .put("rule", rule.number())
                .put("text", rule.text())
                .put("ground", rule.ground());
    }

    private static Rule own(JsonNode node) {
        RuleCode code =
                new RuleCode(node.path(NAMESPACE).asText(), node.path("rule").asInt());
        return new RecordedRule(new RuleDefinition(
                code,
                Grade.FLAG,
                node.path("text").asText(),
                node.path("ground").asText()));
    }

    /** Some rules are graded in two ways, under one number. */
    private static Rule ruleOf(int number, String name) {
        List<Rule> numbered =
                Rules.all().stream().filter(rule -> rule.number() == number).toList();
        return numbered.stream()
                .filter(rule -> nameOf(rule).equals(name))
                .findFirst()
                .or(() -> numbered.stream().findFirst())
                .orElseThrow(() -> new InvalidJson(
                        InvalidValue.told(
                                "a finding is of rule " + number + ", which this version of the library does not know",
                                UnreadableEvent.NEWER),
                        FINDINGS,
                        0));
    }

    private static String nameOf(Rule rule) {
        return rule.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
