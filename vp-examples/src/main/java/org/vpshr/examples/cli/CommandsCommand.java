package org.vpshr.examples.cli;

import java.util.concurrent.Callable;
import org.vpshr.application.reference.Vocabulary;
import org.vpshr.application.reference.VocabularyJson;
import org.vpshr.application.reference.VocabularyText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vp commands}: what can be said. */
@Command(
        name = "commands",
        description = "Lists what can be recorded: each command, by what it belongs to, with what it says.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class CommandsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Output output;

    @Option(
            names = "--schema",
            description = "print the JSON Schema of a line instead, for an editor that completes it")
    private boolean schema;

    @Option(names = "--format", defaultValue = "text", description = "text or json (default: text)")
    private ReferenceFormat format;

    @Override
    public Integer call() {
        output.write(spec.commandLine().getOut(), schema ? Vocabulary.schema() : listed());
        return 0;
    }

    private String listed() {
        return switch (format) {
            case TEXT -> VocabularyText.commands(Vocabulary.commands());
            case JSON -> VocabularyJson.commands(Vocabulary.commands());
        };
    }
}
