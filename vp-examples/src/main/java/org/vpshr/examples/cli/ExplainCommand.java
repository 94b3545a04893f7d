package org.vpshr.examples.cli;

import java.util.concurrent.Callable;
import org.vpshr.application.reference.CommandDescription;
import org.vpshr.application.reference.Vocabulary;
import org.vpshr.application.reference.VocabularyJson;
import org.vpshr.application.reference.VocabularyText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vp explain}: all that there is to know of a command. */
@Command(
        name = "explain",
        description = "Tells what a command says, its fields, the rules that it meets, and a line to copy.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Output output;

    @Parameters(paramLabel = "COMMAND", description = "such as engagement.HoldEvent")
    private String command;

    @Option(names = "--format", defaultValue = "text", description = "text or json (default: text)")
    private ReferenceFormat format;

    @Override
    public Integer call() {
        CommandDescription found = Vocabulary.command(command);
        output.write(
                spec.commandLine().getOut(),
                switch (format) {
                    case TEXT -> VocabularyText.explained(found);
                    case JSON -> VocabularyJson.explained(found);
                });
        return 0;
    }
}
