package org.vpshr.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.render.Json;
import org.vpshr.application.render.Markdown;
import org.vpshr.application.reports.Survey;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.listing.EntryList;
import org.vpshr.projections.listing.EntryQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vp list}: the entries on record that answer to what is asked for. */
@Command(
        name = "list",
        description = {
            "Lists entries on record, a line each: all of them, or those for which every condition holds.",
            "What is left out of a period since it has no date is counted."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class ListCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Mixin
    private Output output;

    @Mixin
    private SurveyOptions asked;

    @Option(names = "--word", paramLabel = "WORDS", description = "its text has these words in it, in any letters")
    private List<String> words = List.of();

    @Option(
            names = "--party",
            paramLabel = "PARTY",
            description = "it has a part in it: org:fnv, gov:NL, person:koch, or a name")
    private List<String> parties = List.of();

    @Option(names = "--place", paramLabel = "PLACE", description = "it was there: GH:Accra, Accra, or anywhere in GH")
    private @Nullable String place;

    @Option(names = "--country", paramLabel = "CODE", description = "it is about this country or was there, such as PE")
    private @Nullable String country;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "what it tells: engagement.EventHeld, EventHeld, irbc.*, engagement.EventHeld:training")
    private @Nullable String kind;

    @Option(
            names = "--subject",
            paramLabel = "SUBJECT",
            description = "what it is about: engagement/NL/PE, or engagement/NL for all of them")
    private @Nullable String subject;

    @Option(names = "--desk", paramLabel = "DESK", description = "who wrote it: NL/embassy-lima, or NL for all desks")
    private @Nullable String desk;

    @Option(names = "--from", defaultValue = "", paramLabel = "DATE", description = "the first date: 2018, 2018-04")
    private String from;

    @Option(names = "--to", defaultValue = "", paramLabel = "DATE", description = "the last date")
    private String to;

    @Option(names = "--year", paramLabel = "YEAR", description = "in this year")
    private @Nullable Integer year;

    @Option(names = "--format", defaultValue = "md", description = "md or json (default: md)")
    private ListFormat format;

    @Override
    public Integer call() {
        EntryQuery query = inTime(conditions());
        try (VoluntaryPrinciples record = store.forQuestions()) {
            EntryList found = asked.of(record).entries(query);
            output.write(spec.commandLine().getOut(), format == ListFormat.JSON ? Json.of(found) : Markdown.of(found));
        }
        return 0;
    }

    private EntryQuery conditions() {
        EntryQuery query = EntryQuery.all();
        for (String word : words) {
            query = query.saying(word);
        }
        for (String party : parties) {
            query = query.naming(party);
        }
        query = place == null ? query : query.at(place);
        query = country == null ? query : query.in(new Country(country));
        query = kind == null ? query : query.kind(Survey.kind(kind));
        query = subject == null ? query : query.about(Survey.subject(subject));
        return desk == null ? query : query.by(desk);
    }

    private EntryQuery inTime(EntryQuery query) {
        if (year == null) {
            return query.between(from, to);
        }
        if (!from.isEmpty() || !to.isEmpty()) {
            throw new WrongUse("the time is given twice", "give --year, or --from and --to");
        }
        return query.between("%04d".formatted(year), "%04d".formatted(year));
    }
}
