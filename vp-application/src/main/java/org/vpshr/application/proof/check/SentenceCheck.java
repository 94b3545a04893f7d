package org.vpshr.application.proof.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vpshr.application.proof.InclusionProof;
import org.vpshr.domain.text.References;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.report.Report;

/** Whether the sentences of a report say what the events say that they rest on, as far as those are shown. */
final class SentenceCheck {
    private static final String ANY_NAME = "\u0000";

    private final Report report;
    private final Entries entries = new Entries();
    private final Set<Long> known;

    SentenceCheck(Report report, List<InclusionProof.Event> events) {
        this.report = report;
        events.forEach(event -> entries.apply(ProofCheck.recorded(event.leaf())));
        known = events.stream().map(event -> event.leaf().position()).collect(Collectors.toSet());
    }

    void requireWhole() {
        report.items().stream()
                .filter(this::isShown)
                .forEach(item -> Fault.unless(
                        isSaid(item), item.entry().value(), "its text is not what the events say that it rests on"));
    }

    /** How many sentences are shown with their events. */
    long shown() {
        return report.items().stream().filter(this::isShown).count();
    }

    private boolean isShown(Report.Item item) {
        return known.containsAll(item.positions());
    }

    /** Persons stand in events as references, and any name may stand in their places. */
    private boolean isSaid(Report.Item item) {
        return entries.find(item.entry())
                .map(entry -> entry.entry().statement().in(report.language()))
                .filter(said -> withAnyName(said).matcher(item.text()).matches())
                .isPresent();
    }

    private static Pattern withAnyName(String said) {
        String[] parts = References.named(said, person -> ANY_NAME).split(ANY_NAME, -1);
        return Pattern.compile(
                List.of(parts).stream().map(Pattern::quote).collect(Collectors.joining(".+")), Pattern.DOTALL);
    }
}
