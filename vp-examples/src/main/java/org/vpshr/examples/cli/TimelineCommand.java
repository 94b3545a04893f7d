package org.vpshr.examples.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.render.Csv;
import org.vpshr.application.render.Html;
import org.vpshr.application.render.ICalendar;
import org.vpshr.application.render.Json;
import org.vpshr.application.render.Markdown;
import org.vpshr.application.render.Xlsx;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.time.Span;
import org.vpshr.projections.report.Reconstruction;
import org.vpshr.projections.timeline.Timeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vp timeline}: what happened when, in order. */
@Command(
        name = "timeline",
        description = "Tells what happened between two dates, in order.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class TimelineCommand implements Callable<Integer> {
    private enum Format {
        MD,
        HTML,
        JSON,
        CSV,
        XLSX,
        ICS
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Mixin
    private Output output;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "DATE",
            description = "the first date: 2018, 2018-04, 2018-04-06")
    private String from;

    @Option(names = "--to", required = true, paramLabel = "DATE", description = "the last date")
    private String to;

    @Option(names = "--country", paramLabel = "CODE", description = "only this country, such as PE")
    private @Nullable String country;

    @Option(names = "--group", paramLabel = "GROUP", description = "only this working group, such as PE/gt-pv")
    private @Nullable String group;

    @Mixin
    private AsOfOption known;

    @Option(
            names = "--audience",
            defaultValue = "public",
            description = "public, plenary or internal (default: public)")
    private Circle audience;

    @Option(names = "--format", defaultValue = "md", description = "md, html, json, csv, xlsx or ics (default: md)")
    private Format format;

    @Override
    public Integer call() {
        try (VoluntaryPrinciples record = store.forQuestions()) {
            Span period = Span.parse(from + "/" + to).whole();
            Reconstruction then = known.in(record, audience);
            Timeline timeline = new Timeline(then.entries(), then.names());
            Timeline.Excerpt moments = new Timeline.Excerpt(
                    from,
                    to,
                    timeline.between(period, this::asked, Language.ENGLISH),
                    timeline.formerlyBetween(period, this::asked, Language.ENGLISH));
            if (format == Format.XLSX) {
                output.write(Xlsx.of(moments));
            } else {
                output.write(spec.commandLine().getOut(), document(moments));
            }
        }
        return 0;
    }

    private String document(Timeline.Excerpt moments) {
        return switch (format) {
            case MD -> Markdown.of(moments);
            case HTML -> Html.of(moments);
            case JSON -> Json.of(moments);
            case CSV -> Csv.of(moments);
            case XLSX -> throw new IllegalStateException("a workbook is no text");
            case ICS -> ICalendar.of(moments);
        };
    }

    private boolean asked(Subject subject) {
        boolean ofCountry = country == null
                || switch (subject) {
                    case Subject.CountryEngagementId id -> id.country().equals(new Country(country));
                    case Subject.WorkingGroupId id -> id.country().equals(new Country(country));
                    default -> false;
                };
        return ofCountry && (group == null || subject.toString().equals("workinggroup/" + group));
    }
}
