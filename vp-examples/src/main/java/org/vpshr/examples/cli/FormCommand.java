package org.vpshr.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.vpshr.application.json.Catalogue;
import org.vpshr.application.json.line.CellForm;
import org.vpshr.application.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vp template}: an empty table to fill in. */
@Command(
        name = "template",
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

    @Option(
            names = "--command",
            required = true,
            paramLabel = "COMMAND",
            description = "such as engagement.HoldEvent; may be given several times")
    private List<String> commands;

    @Override
    public Integer call() {
        Set<String> columns = new LinkedHashSet<>(CellForm.openingPaths());
        commands.forEach(command -> columns.addAll(CellForm.paths(known(command))));
        List<List<String>> table = List.of(List.copyOf(columns));
        if (output.file()
                .map(file -> file.toString().toLowerCase(Locale.ROOT))
                .filter(f -> f.endsWith(".xlsx"))
                .isPresent()) {
            output.write(Tables.workbook("Contributions", table));
        } else {
            output.write(spec.commandLine().getOut(), new String(Tables.csv(table), StandardCharsets.UTF_8));
        }
        return 0;
    }

    private static String known(String command) {
        if (Catalogue.commands().typeOf(command).isEmpty()) {
            throw new WrongUse(
                    "there is no command " + command,
                    "did you mean " + String.join(", ", Catalogue.commands().like(command)) + "?");
        }
        return command;
    }
}
