package org.vpshr.examples.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.vpshr.application.failure.InvalidInput;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.reports.TemplateFile;
import org.vpshr.application.reports.Templates;
import org.vpshr.domain.entry.Language;
import org.vpshr.projections.report.Template;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vp templates}: what reports are made by, and what is wrong with a template of one's own. */
@Command(
        name = "templates",
        description = {
            "Lists the templates on hand: of several for a report the first one makes it.",
            "What was published goes on to be printed by the version that it was published by."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class TemplatesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Templates.supplied()
                .all()
                .forEach(template -> spec.commandLine().getOut().println(line(template)));
        return 0;
    }

    private static String line(Template template) {
        String whose = template.government() == null
                ? "any government"
                : template.government().code();
        String years = template.until() == null
                ? "from " + template.from() + " on"
                : template.from() + " to " + template.until();
        return template.edition() + ": " + whose + ", " + years + ", in " + codes(template.languages())
                + unreviewed(template);
    }

    private static String unreviewed(Template template) {
        return template.unreviewed().isEmpty()
                ? ""
                : " (not yet reviewed by a speaker: " + codes(template.unreviewed()) + ")";
    }

    private static String codes(Collection<Language> languages) {
        return languages.stream().map(Language::code).collect(Collectors.joining(", "));
    }

    @Command(
            name = "check",
            description = {
                "Says all that is wrong with a template, where, and what to do.",
                "Exit code 0: it can be used; 1: something is wrong; 2: it cannot be read, or is no JSON."
            },
            mixinStandardHelpOptions = true)
    int check(@Parameters(paramLabel = "FILE", description = "the template; - is standard input") Path file) {
        NamedResource template = Input.document(file);
        List<InvalidInput> wrong = TemplateFile.check(template);
        var out = spec.commandLine().getOut();
        wrong.forEach(finding -> out.println(String.valueOf(finding.getMessage())));
        if (wrong.isEmpty()) {
            out.println(template.name() + " can be used: vp report --template " + file
                    + unreviewed(TemplateFile.read(template)));
        }
        return wrong.isEmpty() ? 0 : 1;
    }

    @Command(
            name = "schema",
            description = "Writes the form of templates as a JSON Schema, by which an editor completes and checks.",
            mixinStandardHelpOptions = true)
    int schema(@Mixin Output output) {
        output.write(spec.commandLine().getOut(), TemplateFile.schema());
        return 0;
    }
}
