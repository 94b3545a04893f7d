package org.vpshr.application.reference;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All commands on one page, in Markdown. */
public final class VocabularyPage {
    private static final String HEAD = """
        # Commands

        <!-- Written from the code by a test (WrittenReferenceTest), which also holds it. Not to be edited. -->

        What can be said to the record: %d commands. `vp commands` lists them, `vp explain COMMAND` tells all of one, \
        `vp rule N` tells a rule. An editor completes a line by the [schema](contribution.schema.json). How a report \
        lives, with lines to copy: [lifecycle](lifecycle.md). As what each is recorded, and what a report prints of it: \
        [events](events.md).

        The [rules](rules.md) named below a command are those that were asked when its line and the lines before it were \
        recorded, and those that its sentence names. A rule that is asked only in a case that no such line comes to \
        is not among them.

        A new command needs: a sentence above its `@StableName`, from which `commands.txt` is written; a word in \
        `fields.txt` for each field of a new name; a line in `lines/HOME.jsonl` that is accepted after those before \
        it. The tests of `org.vpshr.application.reference` say which is missing.

        """;

    /** What is said of them stands on the page about contributions. */
    private static final Set<String> OF_EVERY_LINE = Set.of("subject", "entry", "corrected");

    private VocabularyPage() {}

    /**
     * {@return the page}
     *
     * @param commands the commands
     */
    public static String of(List<CommandDescription> commands) {
        StringBuilder page = new StringBuilder(String.format(java.util.Locale.ROOT, HEAD, commands.size()));
        String home = "";
        for (CommandDescription command : commands) {
            if (!command.home().equals(home)) {
                home = command.home();
                page.append("## ").append(home).append("\n\n");
            }
            page.append(command(command));
        }
        return page + references(commands);
    }

    /** Below the page, to what the numbers of rules lead. */
    private static String references(List<CommandDescription> commands) {
        return commands.stream()
                .flatMap(command -> command.rules().stream())
                .map(RuleDescription::number)
                .distinct()
                .sorted()
                .map(number -> "[" + number + "]: rules.md#rule-" + number + "\n")
                .collect(Collectors.joining());
    }

    private static String command(CommandDescription command) {
        String fields = command.fields().stream()
                .filter(field -> !OF_EVERY_LINE.contains(field.path().split("\\.", 2)[0]))
                .map(field ->
                        "- `" + field.path() + "`: " + field.says() + " (" + VocabularyText.details(field) + ")\n")
                .collect(Collectors.joining());
        String rules = command.rules().stream()
                .map(rule -> "[" + rule.number() + "]")
                .distinct()
                .collect(Collectors.joining(", "));
        return "### " + command.name() + "\n\n" + command.says() + "\n\n" + fields + (fields.isEmpty() ? "" : "\n")
                + (rules.isEmpty() ? "" : "Rules: " + rules + ".\n\n") + "```json\n" + command.line() + "\n```\n\n";
    }
}
