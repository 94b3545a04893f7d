package org.vpshr.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vp template}: the name that {@code vp form} had when a template was not yet a report's alone. */
@Command(name = "template", hidden = true, description = "The same as vp form.", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class TemplateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Output output;

    @Option(names = "--command", required = true, paramLabel = "COMMAND", description = "such as engagement.HoldEvent")
    private List<String> commands;

    @Option(names = "--replace", description = "put the empty table in the place of a file that is there")
    private boolean replace;

    @Override
    public Integer call() {
        FormCommand.write(commands, replace ? output : output.sparing(), spec);
        return 0;
    }
}
