package org.vpshr.examples.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The {@code vp} command: records, and answers questions about what was recorded. */
@Command(
        name = "vp",
        description =
                "The record of what a government does under the Voluntary Principles on Security and Human Rights.",
        mixinStandardHelpOptions = true,
        version = "vp 0.1.0-SNAPSHOT",
        subcommands = {
            RecordCommand.class,
            FormCommand.class,
            TemplateCommand.class,
            PrintReportCommand.class,
            DiffCommand.class,
            TraceCommand.class,
            AttachmentCommand.class,
            FollowUpCommand.class,
            CoverageCommand.class,
            TimelineCommand.class,
            MembersCommand.class,
            VerifyCommand.class,
            ProveCommand.class,
            CheckCommand.class,
            SigningKeyCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            EraseCommand.class,
            KeysCommand.class,
            MigrateCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:findings or differences, where the command is a check",
            "2:wrong use or bad input",
            "3:the store, or a key to it, cannot be used",
            "4:the output cannot be written",
            "70:a fault of vp itself",
            "71:there is not enough memory"
        })
public final class Vp implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    public static void main(String[] args) {
        PrintStream out = new PrintStream(
                new java.io.FileOutputStream(java.io.FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(
                new PrintWriter(out, false, StandardCharsets.UTF_8),
                new PrintWriter(err, true, StandardCharsets.UTF_8),
                args);
        System.exit(code);
    }

    /** Runs the command; what it has to say goes to {@code out}, everything else to {@code err}. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new Vp())
                .setOut(new MessageWriter(out, false))
                .setErr(new MessageWriter(err, true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Path.class, Vp::path)
                .setParameterExceptionHandler(FailureReport::wrongUse)
                .setExecutionExceptionHandler((e, own, parsed) -> FailureReport.failed(e, own));
        int code = execute(line, args);
        int told = out.checkError() ? FailureReport.untold(code, line) : code;
        err.flush();
        return told;
    }

    /** Memory or stack may run out anywhere; left alone, the virtual machine would answer as a check that found something. */
    private static int execute(CommandLine line, String... args) {
        try {
            return line.execute(args);
        } catch (Error e) {
            return FailureReport.fault(e, line);
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new CommandLine.TypeConversionException("no file can have this name");
        }
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "say what to do, such as vp report --year 2018");
    }
}
