package org.vpshr.examples.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.render.Csv;
import org.vpshr.application.render.Html;
import org.vpshr.application.render.Json;
import org.vpshr.application.render.Svg;
import org.vpshr.application.reports.Survey;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.domain.entry.Language;
import org.vpshr.projections.picture.Picture;
import org.vpshr.projections.picture.PictureKind;
import org.vpshr.projections.picture.PictureQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vp picture}: pictures of the record, and the tables that they show. */
@Command(
        name = "picture",
        description = "Draws a picture of the record, or gives the table that it shows; all pictures where no kind is"
                + " named.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class PictureCommand implements Callable<Integer> {
    private enum Format {
        SVG,
        HTML,
        JSON,
        CSV
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Mixin
    private Output output;

    @Mixin
    private SurveyOptions asked;

    @Parameters(
            arity = "0..1",
            paramLabel = "KIND",
            description = "timeline, years, membership, agreements, indicators, plans or places")
    private @Nullable PictureKind kind;

    @Option(names = "--year", paramLabel = "YEAR", description = "of which year; for timeline, plans and places")
    private @Nullable Integer year;

    @Option(names = "--group", paramLabel = "GROUP", description = "the group, such as PE/gt-pv; for membership")
    private @Nullable String group;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "how things stand on this day (default: the day of what is known)")
    private @Nullable LocalDate on;

    @Option(names = "--language", paramLabel = "CODE", defaultValue = "en", description = "language (default: en)")
    private String language;

    @Option(names = "--format", defaultValue = "svg", description = "svg, html, json or csv (default: svg)")
    private Format format;

    @Override
    public Integer call() {
        try (VoluntaryPrinciples record = store.forQuestions()) {
            Survey survey = asked.of(record);
            LocalDate day = on == null ? survey.day() : on;
            List<Picture> pictures =
                    queries(survey, day).stream().map(survey::picture).toList();
            if (kind == null) {
                writeAll(pictures);
            } else {
                output.write(spec.commandLine().getOut(), document(pictures));
            }
        }
        return 0;
    }

    private List<PictureQuery> queries(Survey survey, LocalDate day) {
        Language in = new Language(language);
        if (kind != null) {
            return List.of(new PictureQuery(kind, year(), groupId(), day, in));
        }
        int ofYear = year().orElseThrow(() -> new WrongUse("all pictures are of a year", "add --year, such as 2018"));
        return PictureQuery.all(ofYear, groupId().map(List::of).orElseGet(survey::groups), day, in);
    }

    private OptionalInt year() {
        return year == null ? OptionalInt.empty() : OptionalInt.of(year);
    }

    private Optional<WorkingGroupId> groupId() {
        if (group == null) {
            return Optional.empty();
        }
        if (Subject.parse("workinggroup/" + group) instanceof WorkingGroupId id) {
            return Optional.of(id);
        }
        throw new WrongUse("there is no working group " + group, "name its country and it, such as PE/gt-pv");
    }

    /** Each in a file of its own within a folder; all in one where the format has room for that. */
    private void writeAll(List<Picture> pictures) {
        Optional<Path> folder = output.file().filter(Files::isDirectory);
        if (folder.isPresent()) {
            pictures.forEach(picture -> output.writeWithin(
                    folder.get(),
                    Svg.name(picture.heading()) + "." + format.name().toLowerCase(Locale.ROOT),
                    document(List.of(picture))));
        } else if (format == Format.HTML) {
            output.write(spec.commandLine().getOut(), Html.of(pictures));
        } else if (format == Format.JSON) {
            output.write(spec.commandLine().getOut(), Json.of(pictures));
        } else {
            throw new WrongUse(
                    "several pictures are not one file of this format",
                    "name a folder that is there with -o, a KIND, or --format html or json");
        }
    }

    private String document(List<Picture> pictures) {
        return switch (format) {
            case SVG -> Svg.of(pictures.getFirst());
            case HTML -> Html.of(pictures);
            case JSON -> Json.of(pictures.getFirst());
            case CSV -> Csv.of(pictures.getFirst());
        };
    }
}
