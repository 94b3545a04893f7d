package org.vpshr.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.vpshr.application.input.ContributionForms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vp form}: an empty table to fill in. */
@Command(
        name = "form",
        description = {
            "Writes an empty table with the columns of the commands, to be filled in and given to vp record.",
            "It is a workbook where -o names a file that ends with .xlsx, else CSV."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class FormCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Output output;

    @Option(names = "--replace", description = "put the empty table in the place of a file that is there")
    private boolean replace;

    @Parameters(arity = "1..*", paramLabel = "COMMAND", description = "such as engagement.HoldEvent")
    private List<String> commands;

    @Override
    public Integer call() {
        write(commands, replace ? output : output.sparing(), spec);
        return 0;
    }

    static void write(List<String> commands, Output output, CommandSpec spec) {
        if (output.file()
                .map(file -> file.toString().toLowerCase(Locale.ROOT))
                .filter(f -> f.endsWith(".xlsx"))
                .isPresent()) {
            output.write(ContributionForms.workbook(commands));
        } else {
            output.write(spec.commandLine().getOut(), ContributionForms.csv(commands));
        }
    }
}
