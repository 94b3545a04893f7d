package org.vpshr.application.reference;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.vpshr.application.json.JsonDocument;

/** Commands and rules as JSON, for programs. */
public final class VocabularyJson {
    private VocabularyJson() {}

    /**
     * {@return the commands, each with what it belongs to and what it says}
     *
     * @param commands the commands
     */
    public static String commands(List<CommandDescription> commands) {
        return JsonDocument.ofAll(commands, VocabularyJson::head);
    }

    /**
     * {@return one command with all that there is to know of it}
     *
     * @param command the command
     */
    public static String explained(CommandDescription command) {
        return JsonDocument.of(out -> {
            head(out, command);
            JsonDocument.objects(out, "fields", command.fields(), VocabularyJson::field);
            JsonDocument.objects(out, "rules", command.rules(), VocabularyJson::ruleAlone);
            texts(out, "before", command.before());
            out.writeStringField("line", command.line());
        });
    }

    /**
     * {@return the rules, each with its ground, what checks it, and the commands that are known to meet it}
     *
     * @param rules the rules
     */
    public static String rules(List<RuleDescription> rules) {
        return JsonDocument.ofAll(rules, (out, rule) -> {
            ruleAlone(out, rule);
            texts(out, "commands", rule.commands());
        });
    }

    private static void head(JsonGenerator out, CommandDescription command) throws IOException {
        out.writeStringField("command", command.name());
        out.writeStringField("home", command.home());
        out.writeStringField("says", command.says());
    }

    private static void field(JsonGenerator out, FieldDescription field) throws IOException {
        out.writeStringField("path", field.path());
        out.writeStringField("says", field.says());
        out.writeStringField("kind", field.kind());
        out.writeBooleanField("needed", field.needed());
        if (!field.allowed().isEmpty()) {
            texts(out, "allowed", field.allowed());
        }
        JsonDocument.optional(out, "otherwise", field.otherwise());
        JsonDocument.optional(out, "example", field.example());
    }

    private static void ruleAlone(JsonGenerator out, RuleDescription rule) throws IOException {
        JsonDocument.rule(out, "number", rule.code());
        out.writeStringField("grade", VocabularyText.grade(rule));
        out.writeStringField("text", rule.text());
        out.writeStringField("ground", rule.ground());
        out.writeStringField("checkedBy", rule.checkedBy());
    }

    private static void texts(JsonGenerator out, String name, List<String> texts) throws IOException {
        out.writeArrayFieldStart(name);
        for (String text : texts) {
            out.writeString(text);
        }
        out.writeEndArray();
    }
}
