package org.vpshr.examples.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code vp completion}: what a shell has to know to complete what is typed. */
@Command(
        name = "completion",
        description = {
            "Writes a script by which bash and zsh complete the commands, options and files that are typed.",
            "Put into ~/.bashrc, or below compinit into ~/.zshrc: source <(vp completion)"
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class CompletionCommand implements Callable<Integer> {
    private static final Pattern VALUES = Pattern.compile("(?<=_option_args=\\()[^)]*(?=\\) # )");

    @Spec
    private CommandSpec spec;

    @Mixin
    private Output output;

    @Override
    public Integer call() {
        output.write(spec.commandLine().getOut(), inSmallLetters(AutoComplete.bash("vp", Vp.lineFor())));
        return 0;
    }

    /** The values of options, as they are written everywhere else. */
    private static String inSmallLetters(String script) {
        return VALUES.matcher(script)
                .replaceAll(line -> Matcher.quoteReplacement(line.group().toLowerCase(Locale.ROOT)));
    }
}
