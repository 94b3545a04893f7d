package org.vpshr.examples.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.reports.TemplateFile;
import org.vpshr.application.reports.Templates;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.projections.report.Template;
import picocli.CommandLine.Option;

/** A template of one's own, by which a report is printed that is not published. */
final class OwnTemplateOption {
    @Option(
            names = "--template",
            paramLabel = "FILE",
            description =
                    "print by this template of your own, - is standard input; what is wrong with one says vp templates check")
    private @Nullable Path file;

    private @Nullable Template own;

    /**
     * The templates on hand, the own one before all others.
     *
     * @throws WrongUse when it is called as another is
     */
    Templates onHand() {
        Templates supplied = Templates.supplied();
        if (file == null) {
            return supplied;
        }
        Template read = TemplateFile.read(Input.of(file));
        if (supplied.named(read.edition()).isPresent()) {
            throw new WrongUse(
                    "a template " + read.edition() + " comes with vp already", "give the one of your own another key");
        }
        own = read;
        return supplied.with(read);
    }

    /** @throws WrongUse when the own template is not for the report, which another would print without a word */
    void requireFor(AnnualReportId report) {
        Optional.ofNullable(own)
                .filter(template -> !template.isFor(report.government(), report.year()))
                .ifPresent(template -> {
                    throw new WrongUse(
                            "the template " + template.key() + " is not for reports of " + report.government()
                                    + " over " + report.year(),
                            "see its government, from and until");
                });
    }
}
