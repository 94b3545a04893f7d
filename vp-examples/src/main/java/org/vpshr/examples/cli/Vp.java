package org.vpshr.examples.cli;

import static java.util.Map.entry;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The {@code vp} command: records, and answers questions about what was recorded. */
@Command(
        name = "vp",
        description =
                "The record of what a government does under the Voluntary Principles on Security and Human Rights.",
        mixinStandardHelpOptions = true,
        versionProvider = CommandVersion.class,
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
    /** As the help names them. Only the one that is asked for is made: making all takes longer than most of them do. */
    private static final List<Map.Entry<String, Supplier<Object>>> SUBCOMMANDS = List.of(
            entry("record", RecordCommand::new),
            entry("suppose", SupposeCommand::new),
            entry("commands", CommandsCommand::new),
            entry("explain", ExplainCommand::new),
            entry("rule", RuleCommand::new),
            entry("form", FormCommand::new),
            entry("template", TemplateCommand::new),
            entry("templates", TemplatesCommand::new),
            entry("report", PrintReportCommand::new),
            entry("diff", DiffCommand::new),
            entry("trace", TraceCommand::new),
            entry("why", WhyCommand::new),
            entry("list", ListCommand::new),
            entry("parties", PartiesCommand::new),
            entry("reports", ReportsCommand::new),
            entry("log", LogCommand::new),
            entry("attachment", AttachmentCommand::new),
            entry("follow-up", FollowUpCommand::new),
            entry("coverage", CoverageCommand::new),
            entry("call", CallCommand::new),
            entry("timeline", TimelineCommand::new),
            entry("members", MembersCommand::new),
            entry("picture", PictureCommand::new),
            entry("tables", TablesCommand::new),
            entry("serve", ServeCommand::new),
            entry("site", SiteCommand::new),
            entry("archive", ArchiveCommand::new),
            entry("rehearse", RehearseCommand::new),
            entry("verify", VerifyCommand::new),
            entry("prove", ProveCommand::new),
            entry("check", CheckCommand::new),
            entry("head", HeadCommand::new),
            entry("witness", WitnessCommand::new),
            entry("signing-key", SigningKeyCommand::new),
            entry("export", ExportCommand::new),
            entry("import", ImportCommand::new),
            entry("erase", EraseCommand::new),
            entry("keys", KeysCommand::new),
            entry("migrate", MigrateCommand::new),
            entry("completion", CompletionCommand::new));

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Verbosity verbosity;

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
        CommandLine line = lineFor(args)
                .setOut(new MessageWriter(out, false))
                .setErr(new MessageWriter(err, true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Path.class, Vp::path)
                .setParameterExceptionHandler(FailureReport::wrongUse)
                .setExecutionStrategy(Vp::answered)
                .setExecutionExceptionHandler((e, own, parsed) -> FailureReport.failed(e, own));
        int code = execute(line, args);
        int told = out.checkError() ? FailureReport.untold(code, line) : code;
        err.flush();
        return told;
    }

    private static int answered(CommandLine.ParseResult parsed) {
        CommandLine line = parsed.commandSpec().commandLine();
        Verbosity verbosity = Verbosity.of(line.getCommandSpec());
        verbosity.requireOne(line);
        long begun = System.nanoTime();
        int code = new CommandLine.RunLast().execute(parsed);
        verbosity.detail(
                line.getErr(), String.format(Locale.ROOT, "it took %.1f s", (System.nanoTime() - begun) / 1e9));
        return code;
    }

    Verbosity verbosity() {
        return verbosity;
    }

    /** With the subcommand that the arguments begin with; with all of them where they begin with none. */
    static CommandLine lineFor(String... args) {
        CommandLine line = new CommandLine(new Vp());
        Predicate<String> asked = args.length == 0 ? name -> false : args[0]::equals;
        boolean one = SUBCOMMANDS.stream().map(Map.Entry::getKey).anyMatch(asked);
        SUBCOMMANDS.stream()
                .filter(command -> !one || asked.test(command.getKey()))
                .forEach(command ->
                        line.addSubcommand(command.getKey(), command.getValue().get()));
        return line;
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
