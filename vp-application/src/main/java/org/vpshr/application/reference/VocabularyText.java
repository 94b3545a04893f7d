package org.vpshr.application.reference;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Commands and rules as text, for a terminal. */
public final class VocabularyText {
    private VocabularyText() {}

    /**
     * {@return the commands by what they belong to, a line each}
     *
     * @param commands the commands
     */
    public static String commands(List<CommandDescription> commands) {
        StringBuilder text = new StringBuilder();
        Map<String, List<CommandDescription>> byHome = commands.stream()
                .collect(Collectors.groupingBy(CommandDescription::home, TreeMap::new, Collectors.toList()));
        byHome.forEach((home, all) -> {
            text.append(text.isEmpty() ? "" : "\n").append(home).append('\n');
            all.forEach(one -> text.append(String.format(Locale.ROOT, "  %-34s %s\n", one.name(), one.says())));
        });
        return text.toString();
    }

    /**
     * {@return one command with all that there is to know of it}
     *
     * @param command the command
     */
    public static String explained(CommandDescription command) {
        StringBuilder text = new StringBuilder(command.name() + "\n" + command.says() + "\n\nFields\n");
        command.fields().forEach(field -> text.append("  ").append(field(field)).append('\n'));
        text.append("\nRules that it is known to meet (it may meet others)\n");
        command.rules()
                .forEach(rule -> text.append(
                        String.format(Locale.ROOT, "  %3s %-7s %s\n", rule.code(), grade(rule), rule.text())));
        text.append("\nA line to copy, below a contribution line\n")
                .append(command.line())
                .append('\n');
        return text.toString();
    }

    /**
     * {@return the rules, each with its ground and what checks it}
     *
     * @param rules the rules
     */
    public static String rules(List<RuleDescription> rules) {
        return rules.stream().map(VocabularyText::rule).collect(Collectors.joining("\n"));
    }

    private static String rule(RuleDescription rule) {
        return "rule " + rule.code() + ", " + meaning(rule) + "\n  " + rule.text() + "\n  ground: " + rule.ground()
                + "\n  checked by: " + rule.checkedBy() + "\n"
                + (rule.commands().isEmpty() ? "" : "  met by: " + String.join(", ", rule.commands()) + "\n");
    }

    /** What a field is, in one line. */
    static String field(FieldDescription field) {
        return field.path() + ": " + field.says() + " (" + details(field) + ")";
    }

    static String details(FieldDescription field) {
        String words = field.allowed().isEmpty() ? field.kind() : String.join(", ", field.allowed());
        String left = field.otherwise().isEmpty() ? "" : "; left out: " + field.otherwise();
        return (field.needed() ? "needed; " : "")
                + words
                + left
                + (field.allowed().isEmpty() && !field.example().isEmpty() ? "; such as " + field.example() : "");
    }

    static String grade(RuleDescription rule) {
        return switch (rule.grade()) {
            case REFUSE -> "refuses";
            case FLAG -> "flags";
            case HOLD -> "holds";
        };
    }

    private static String meaning(RuleDescription rule) {
        return switch (rule.grade()) {
            case REFUSE -> "graded H: a command that breaks it is refused";
            case FLAG -> "graded W: a person is asked to look";
            case HOLD -> "graded Q: it holds in all that is made from the record";
        };
    }
}
