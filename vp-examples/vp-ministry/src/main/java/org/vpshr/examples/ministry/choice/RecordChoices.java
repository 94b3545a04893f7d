package org.vpshr.examples.ministry.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.reports.Survey;
import org.vpshr.domain.party.Party;
import org.vpshr.examples.ministry.account.Account;
import org.vpshr.examples.ministry.form.Choices;
import org.vpshr.projections.listing.EntryLine;
import org.vpshr.projections.listing.EntryQuery;
import org.vpshr.projections.parties.PartyRecord;

/** What somebody may see on record, by the kinds of fields. What is about the same subject comes first, then what is new. */
public final class RecordChoices implements Choices {
    static final Map<String, List<String>> SUBJECTS = Map.of(
            "a commitment", List.of("commitment/"),
            "an agreement", List.of("irbc/"),
            "a working group", List.of("workinggroup/"),
            "an engagement with a country or a forum", List.of("engagement/", "forum/"),
            "the initiative", List.of("initiative/"),
            "a report", List.of("report/"),
            "a subject", List.of(""));
    static final Map<String, Class<? extends Party>> PARTIES =
            Map.of("a party", Party.class, "an organisation", Party.Organisation.class, "a person", Party.Person.class);
    static final String ENTRY = "an entry";
    static final String LINK = "a link";
    static final String DESK = "a desk";

    static final int MOST = 300;
    private static final int LONGEST = 90;
    private static final List<String> RELATIONS = List.of("follows", "partOf", "restsOn", "repeats", "compares");

    private final Account who;
    private final String subject;
    private final Survey survey;
    private final List<EntryLine> entries;

    private RecordChoices(Account who, String subject, Survey survey) {
        this.who = who;
        this.subject = subject;
        this.survey = survey;
        this.entries = survey.entries(EntryQuery.all()).lines().stream()
                .sorted(Comparator.comparing((EntryLine line) -> !isAbout(line))
                        .thenComparing(
                                Comparator.comparingLong(EntryLine::position).reversed()))
                .toList();
    }

    private boolean isAbout(EntryLine line) {
        return line.subject().toString().equals(subject);
    }

    /**
     * {@return what the account may see of the record}
     *
     * @param record the record
     * @param who who fills in the form
     * @param subject what it is about, as far as that is known; empty where it is not
     */
    public static RecordChoices of(VoluntaryPrinciples record, Account who, String subject) {
        return new RecordChoices(who, subject, record.as(who.actor()).reports().survey(who.country(), who.circle()));
    }

    @Override
    public List<Choice> of(String kind) {
        Stream<Choice> all = SUBJECTS.containsKey(kind)
                ? subjects(SUBJECTS.get(kind))
                : PARTIES.containsKey(kind) ? parties(PARTIES.get(kind)) : others(kind);
        return all.limit(MOST).toList();
    }

    private Stream<Choice> others(String kind) {
        return switch (kind) {
            case ENTRY -> entries.stream().map(line -> new Choice(line.entry().value(), words(line)));
            case LINK -> entries.stream().flatMap(RecordChoices::links);
            case DESK -> desks();
            default -> Stream.of();
        };
    }

    private static Stream<Choice> links(EntryLine line) {
        return RELATIONS.stream().map(relation -> new Choice(relation + ":" + line.entry(), words(line)));
    }

    /** The own desks first. */
    private Stream<Choice> desks() {
        return Stream.concat(
                        who.desks().stream(),
                        entries.stream()
                                .map(line -> line.by())
                                .filter(desk -> desk.government().equals(who.country()))
                                .map(Object::toString)
                                .sorted())
                .distinct()
                .map(desk -> new Choice(desk, ""));
    }

    private Stream<Choice> parties(Class<? extends Party> kind) {
        return survey.parties().parties().stream()
                .filter(party -> kind.isInstance(party.party()))
                .filter(party -> party.mergedInto().isEmpty())
                .sorted(Comparator.comparing(PartyRecord::entries).reversed())
                .map(party -> new Choice(party.party().toString(), party.name()));
    }

    /** Each with the first that was told of it; those of other governments are not to be written about. */
    private Stream<Choice> subjects(List<String> beginnings) {
        Map<String, String> words = new LinkedHashMap<>();
        survey.reports().reports().stream()
                .filter(report -> report.id().government().equals(who.country()))
                .forEach(report -> words.put(
                        report.id().toString(), "the report on " + report.id().year()));
        List<EntryLine> oldestFirst = new ArrayList<>(entries);
        oldestFirst.sort(Comparator.comparingLong(EntryLine::position));
        oldestFirst.stream()
                .filter(line ->
                        line.subject().owner().filter(who.country()::equals).isPresent()
                                || line.subject().owner().isEmpty())
                .forEach(line -> words.putIfAbsent(line.subject().toString(), words(line)));
        return words.entrySet().stream()
                .filter(known -> beginnings.stream().anyMatch(known.getKey()::startsWith))
                .map(known -> new Choice(known.getKey(), known.getValue()));
    }

    private static String words(EntryLine line) {
        String text = line.text().replaceAll("\\s+", " ").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST).strip() + "…" : text;
    }
}
