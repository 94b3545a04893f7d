package org.vpshr.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.vpshr.application.reference.RuleDescription;
import org.vpshr.application.reference.Vocabulary;
import org.vpshr.application.reference.VocabularyJson;
import org.vpshr.application.reference.VocabularyText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vp rule}: what a rule says. */
@Command(
        name = "rule",
        description =
                "Tells what rules say, their grade, what they rest on, what checks them and which commands meet them.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class RuleCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Output output;

    @Parameters(
            arity = "0..*",
            split = ",",
            paramLabel = "N",
            description = "the number of a rule, or of several (default: all)")
    private List<Integer> numbers = List.of();

    @Option(names = "--format", defaultValue = "text", description = "text or json (default: text)")
    private ReferenceFormat format;

    @Override
    public Integer call() {
        List<RuleDescription> rules = numbers.isEmpty()
                ? Vocabulary.rules()
                : numbers.stream()
                        .distinct()
                        .flatMap(number -> Vocabulary.rule(number).stream())
                        .toList();
        output.write(
                spec.commandLine().getOut(),
                switch (format) {
                    case TEXT -> VocabularyText.rules(rules);
                    case JSON -> VocabularyJson.rules(rules);
                });
        return 0;
    }
}
