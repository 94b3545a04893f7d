package org.vpshr.projections.call;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.time.When;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.report.Report;

/**
 * What the report of the year before told, as it is known. What it told of itself, its foreword and signature among that,
 * is written anew each year and not asked about; what was undertaken is asked as that, or has ended.
 */
final class EarlierTexts {
    private final CallGround ground;
    private final Map<EntryId, Report.Item> printed = new LinkedHashMap<>();

    EarlierTexts(CallGround ground) {
        this.ground = ground;
        ground.last().stream().flatMap(last -> last.items().stream()).forEach(this::add);
    }

    private void add(Report.Item item) {
        ground.known()
                .entries()
                .find(item.entry())
                .filter(entry -> ground.last()
                        .map(Report::id)
                        .filter(entry.subject()::equals)
                        .isEmpty())
                .filter(entry -> !entry.origin().isFollowedUp())
                .ifPresent(entry -> printed.putIfAbsent(item.entry(), item));
    }

    /** What may be confirmed (rule 150), and was not in the year or later. */
    List<Question> standing() {
        return asked(QuestionKind.STANDING, entry -> mayBeConfirmed(entry) && !isConfirmed(entry));
    }

    List<Question> others() {
        return asked(QuestionKind.TEXT, entry -> !mayBeConfirmed(entry));
    }

    private static boolean mayBeConfirmed(EntryHistory entry) {
        When.Mode mode = entry.entry().when().mode();
        return mode == When.Mode.STANDING || mode == When.Mode.RECURRING || mode == When.Mode.AS_OF;
    }

    private boolean isConfirmed(EntryHistory entry) {
        return entry.confirmed()
                .filter(last ->
                        last.on().latestEnd().getYear() >= ground.report().year())
                .isPresent();
    }

    private List<Question> asked(QuestionKind kind, Predicate<EntryHistory> which) {
        return printed.values().stream()
                .flatMap(item -> ground.known().entries().find(item.entry()).stream()
                        .filter(which)
                        .map(entry -> question(kind, entry, item)))
                .toList();
    }

    private Question question(QuestionKind kind, EntryHistory entry, Report.Item item) {
        return new Question(
                kind,
                entry.entry().id().toString(),
                entry.subject(),
                entry.entry().statement().in(ground.language(), ground.known().names()::person),
                item.when(),
                null,
                OpenMatters.source(entry),
                new Question.Standing(null, List.of(), confirmed(entry), false),
                entry.entry().audience(),
                null);
    }

    private static String confirmed(EntryHistory entry) {
        return entry.confirmed().map(last -> last.on().edtf()).orElse("");
    }
}
