package org.vpshr.projections.call;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.report.ReportEvent.ReportCommissioned;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.report.Reconstruction;

/**
 * What a year opens with: promises to answer, obligations due, items of the guidelines uncovered, standing statements to
 * confirm, and last year's text to keep or change. Each entry is asked about once, of one desk.
 */
public final class YearQuestions {
    private final CallGround ground;
    private final Addressees addressees;
    private final Map<String, Question> asked = new LinkedHashMap<>();
    private final Map<String, Desk> desks = new LinkedHashMap<>();

    private YearQuestions(CallGround ground, Addressees addressees) {
        this.ground = ground;
        this.addressees = addressees;
    }

    /**
     * {@return what is asked for the year of the report; nothing where no desk of the government ever wrote}
     *
     * @param ground from what it is asked
     */
    public static Optional<Call> of(CallGround ground) {
        Reconstruction known = ground.known();
        return Addressees.of(
                        ground.report().government(),
                        ground.report().year(),
                        known.entries().all(),
                        known.ofReports(ground.report().government()))
                .map(addressees -> new YearQuestions(ground, addressees).call());
    }

    private Call call() {
        OpenMatters open = new OpenMatters(ground);
        open.undertakings().forEach(this::ask);
        ground.uncovered()
                .forEach(line -> ask(
                        open.item(line), addressees.ofMost(served(line.item().code()))));
        EarlierTexts earlier = new EarlierTexts(ground);
        earlier.standing().forEach(this::ask);
        earlier.others().forEach(this::ask);
        return new Call(
                ground.report(),
                ground.audience(),
                ground.day(),
                ground.known().position(),
                addressees.coordinating(),
                commission().isPresent(),
                byDesk());
    }

    private void ask(Question question) {
        EntryId about = new EntryId(question.about());
        ask(question, addressees.of(ground.known().entries().find(about).orElseThrow()));
    }

    /** What was asked before is not asked again; an item is no entry, and may be called as one. */
    private void ask(Question question, Desk desk) {
        String key = (question.kind() == QuestionKind.ITEM) + question.about();
        if (asked.putIfAbsent(key, question) == null) {
            desks.put(key, desk);
        }
    }

    /** What served the item in the last report. */
    private List<EntryHistory> served(String item) {
        return ground.servedBefore(item).stream()
                .flatMap(entry -> ground.known().entries().find(entry).stream())
                .toList();
    }

    private Optional<ReportCommissioned> commission() {
        return ground.known().about(ground.report()).stream()
                .flatMap(r -> r.event() instanceof ReportCommissioned e ? Stream.of(e) : Stream.empty())
                .reduce((earlier, later) -> later);
    }

    private List<DeskCall> byDesk() {
        SortedMap<String, List<Question>> byName = new TreeMap<>();
        Map<String, Desk> named = new TreeMap<>();
        commission().map(ReportCommissioned::desks).stream()
                .flatMap(Collection::stream)
                .filter(desk -> desk.government().equals(ground.report().government()))
                .forEach(desk -> begin(byName, named, desk));
        begin(byName, named, addressees.coordinating());
        asked.forEach((key, question) -> begin(byName, named, owner(desks, key)).add(question));
        return byName.entrySet().stream()
                .map(of -> new DeskCall(owner(named, of.getKey()), sorted(of.getValue())))
                .toList();
    }

    private static List<Question> begin(SortedMap<String, List<Question>> byName, Map<String, Desk> named, Desk desk) {
        named.put(desk.toString(), desk);
        return byName.computeIfAbsent(desk.toString(), name -> new ArrayList<>());
    }

    private static Desk owner(Map<String, Desk> among, String key) {
        return Optional.ofNullable(among.get(key)).orElseThrow();
    }

    private static List<Question> sorted(List<Question> questions) {
        return questions.stream().sorted(Comparator.comparing(Question::kind)).toList();
    }
}
