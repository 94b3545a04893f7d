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
import org.vpshr.application.reports.Survey;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.listing.EntryQuery;
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

    @Option(
            names = "--country",
            paramLabel = "CODE",
            description = "only what is about this country or was there, such as PE")
    private @Nullable String country;

    @Option(names = "--group", paramLabel = "GROUP", description = "only this working group, such as PE/gt-pv")
    private @Nullable String group;

    @Option(
            names = "--place",
            paramLabel = "PLACE",
            description = "only what was there: GH:Accra, Accra, anywhere in GH")
    private @Nullable String place;

    @Mixin
    private SurveyOptions asked;

    @Option(names = "--format", defaultValue = "md", description = "md, html, json, csv, xlsx or ics (default: md)")
    private Format format;

    @Override
    public Integer call() {
        try (VoluntaryPrinciples record = store.forQuestions()) {
            Timeline.Excerpt moments = asked.of(record).timeline(from, to, about());
            if (format == Format.XLSX) {
                output.write(Xlsx.of(moments));
            } else {
                output.write(spec.commandLine().getOut(), document(moments));
            }
            if (format == Format.XLSX || format == Format.CSV || format == Format.ICS) {
                tellLeftOut(moments);
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

    private EntryQuery about() {
        EntryQuery query = EntryQuery.all();
        query = country == null ? query : query.in(new Country(country));
        query = place == null ? query : query.at(place);
        return group == null ? query : query.about(Survey.subject("workinggroup/" + group));
    }

    /** Tables and calendars have no room for what they leave out. */
    private void tellLeftOut(Timeline.Excerpt moments) {
        String leftOut = Markdown.leftOut(moments);
        if (!leftOut.isEmpty()) {
            spec.commandLine().getErr().println(leftOut);
        }
    }
}
