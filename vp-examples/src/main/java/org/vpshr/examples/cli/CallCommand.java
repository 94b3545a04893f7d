package org.vpshr.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.render.CallFolder;
import org.vpshr.application.reports.AsOf;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Language;
import org.vpshr.projections.call.Call;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vp call}: what each desk is asked for the report of a year. */
@Command(
        name = "call",
        description = {
            "Opens the year of a report: writes for each desk a workbook of questions and a calendar, and call.md, which"
                    + " says who is asked how much.",
            "Asked are promises and plans that have not ended, obligations of the year, items of the guidelines that"
                    + " nothing serves, standing statements, and the other sentences of the last report; each once.",
            "A workbook that comes back is given to vp record. The files are for the ministry itself."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class CallCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Mixin
    private WhoseOption whose;

    @Option(names = "--year", required = true, paramLabel = "YEAR", description = "the reporting year")
    private int year;

    @Option(
            names = "--as-of",
            paramLabel = "DATE|INSTANT|#POSITION",
            description = "from what was known then: the end of a day (UTC), an instant, or a ledger position")
    private @Nullable String asOf;

    @Option(
            names = "--audience",
            defaultValue = "internal",
            description = "from what these may see: public, plenary or internal (default: internal)")
    private Circle audience;

    @Option(
            names = "--by",
            paramLabel = "DATE",
            description = "by which day to answer (default: the end of January after the year)")
    private @Nullable LocalDate by;

    @Option(
            names = "--language",
            defaultValue = "en",
            paramLabel = "CODE",
            description = "in which language what was said is told, where it is on record in it (default: en)")
    private String language;

    @Option(names = "-o", required = true, paramLabel = "FOLDER", description = "a new or an empty folder")
    private Path folder;

    @Override
    public Integer call() {
        if (Output.isStandard(folder)) {
            throw new WrongUse("a call is several files", "name a folder that they are to be in");
        }
        try (VoluntaryPrinciples record = store.forQuestions()) {
            Call call = asked(record);
            CallFolder files = CallFolder.of(call);
            (by == null ? files : files.dueBy(by)).writeTo(folder);
            spec.commandLine()
                    .getOut()
                    .println(folder + ": " + call.questions().size() + " questions to "
                            + call.desks().size() + " desks, from what was known up to position " + call.position());
        }
        return 0;
    }

    private Call asked(VoluntaryPrinciples record) {
        return record.reports()
                .of(whose.of(record, audience), year)
                .forAudience(audience)
                .inLanguage(new Language(language))
                .at(asOf == null ? AsOf.now() : AsOf.parse(asOf))
                .call();
    }
}
