package org.vpshr.examples.cli;

import java.nio.file.Path;
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
            "It is a workbook where -o names a file that ends with .xlsx, and CSV where it ends with .csv or says"
                    + " nothing."
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
        String ending = ending(output);
        if (!List.of("", "csv", "xlsx").contains(ending)) {
            throw new WrongUse(
                    "a form is no ." + ending + " file",
                    "name one that ends with .csv or .xlsx, which every office opens");
        }
        if (ending.equals("xlsx")) {
            output.write(ContributionForms.workbook(commands));
        } else {
            output.write(spec.commandLine().getOut(), ContributionForms.csv(commands));
        }
    }

    /** What the name of the file ends with, in small letters; empty where it says nothing of what the file is. */
    private static String ending(Output output) {
        String name = output.file()
                .map(Path::getFileName)
                .map(file -> file.toString().toLowerCase(Locale.ROOT))
                .orElse("");
        return name.lastIndexOf('.') > 0 ? name.substring(name.lastIndexOf('.') + 1) : "";
    }
}
