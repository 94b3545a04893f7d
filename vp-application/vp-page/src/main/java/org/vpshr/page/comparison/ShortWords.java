package org.vpshr.page.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Source;
import org.vpshr.page.change.OverdueWords;
import org.vpshr.page.change.StatementWords;
import org.vpshr.page.word.DayWords;
import org.vpshr.page.word.RivalWords;
import org.vpshr.projections.comparison.Change;
import org.vpshr.projections.comparison.Change.What;
import org.vpshr.projections.report.Report;

/** A change in a line: what is known since, and by which source. */
final class ShortWords {
    private static final int WORDS = 16;
    private static final int SPARED = 6; // fewer are not worth a gap
    private static final int WORDS_THEN = 20;

    private ShortWords() {}

    /** What is known since, beside what was said. */
    static String of(Change change, CauseLife life) {
        if (change.what() == What.OVERDUE) {
            return OverdueWords.of(life.history(), life.state());
        }
        @Nullable DomainEvent event = life.event().orElse(null);
        if (event instanceof DossierEvent.EntryContradicted rival && change.what() == What.CONTRADICTED) {
            return contradicted(rival, life);
        }
        if (event instanceof DossierEvent.WhenRefined refined) {
            return DayWords.of(refined.after()) + cited(List.of(named(refined.source(), life)));
        }
        String shown = event instanceof DossierEvent.PlanKept kept ? shown(kept, life) : "";
        return shown.isEmpty()
                ? life.entry().map(entry -> statement(entry, life)).orElse("")
                : shown;
    }

    /** How a statement begins. */
    static String statement(Report.Item item) {
        return beginning(item.text(), WORDS_THEN);
    }

    /** What shows that a plan was kept, as far as the reader may see it. */
    private static String shown(DossierEvent.PlanKept kept, CauseLife life) {
        return kept.evidence().stream()
                .sorted()
                .map(entry -> statement(entry, life))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String contradicted(DossierEvent.EntryContradicted rival, CauseLife life) {
        return beginning(rival.rival().claim())
                + cited(List.of(named(rival.rival().source(), life))) + " – " + RivalWords.preferred(rival.preferred());
    }

    private static Source named(Source source, CauseLife life) {
        return life.state().known().names().in(source);
    }

    private static String statement(EntryId entry, CauseLife life) {
        Optional<List<Source>> sources = life.state()
                .known()
                .entries()
                .find(entry)
                .map(found -> found.entry().sources().stream()
                        .map(life.state().known().names()::in)
                        .toList());
        return StatementWords.of(entry, life.state())
                .map(words -> beginning(words) + cited(sources.orElse(List.of())))
                .orElse("");
    }

    private static String cited(List<Source> sources) {
        return sources.stream()
                .findFirst()
                .map(source -> source.publisher().isEmpty() ? source.title() : source.publisher())
                .map(name -> " (" + name + ")")
                .orElse("");
    }

    /** As much of a text as is read at a glance. */
    private static String beginning(String text) {
        return beginning(text, WORDS);
    }

    private static String beginning(String text, int most) {
        String[] words = text.strip().split("\\s+");
        return words.length <= most + SPARED
                ? String.join(" ", words)
                : String.join(" ", List.of(words).subList(0, most)) + " …";
    }
}
