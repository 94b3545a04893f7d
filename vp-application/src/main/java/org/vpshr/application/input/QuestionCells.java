package org.vpshr.application.input;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.report.Waiver;
import org.vpshr.projections.call.Question;
import org.vpshr.projections.call.QuestionKind;

/** What a question says in the cells of a row, by the names of the columns behind {@code asked.}. */
final class QuestionCells {
    private QuestionCells() {}

    static String of(Question question, String column) {
        return switch (column) {
            case "said" ->
                question.kind() == QuestionKind.ITEM ? question.about() + " " + question.text() : question.text();
            case "when" -> question.when();
            case "standing" -> standing(question);
            case "source" -> question.source();
            case "about" -> question.about();
            case "subject" -> question.subject().toString();
            case "obligation" ->
                obligation(question).map(Question.Obligation::name).orElse("");
            case "year" ->
                obligation(question).map(of -> Integer.toString(of.year())).orElse("");
            case "audience.circle" ->
                limited(question).map(of -> word(of.circle())).orElse("");
            case "audience.ground" -> limited(question).map(Audience::ground).orElse("");
            case "audience.review" ->
                limited(question).map(of -> of.review().toString()).orElse("");
            default -> throw new IllegalArgumentException(column);
        };
    }

    private static Optional<Question.Obligation> obligation(Question question) {
        return Optional.ofNullable(question.obligation());
    }

    private static Optional<Audience.Limited> limited(Question question) {
        return question.audience() instanceof Audience.Limited few ? Optional.of(few) : Optional.empty();
    }

    private static String standing(Question question) {
        Question.Standing standing = question.standing();
        return switch (question.kind()) {
            case PLAN, ADVOCACY, EXPECTATION, OBLIGATION ->
                Optional.ofNullable(standing.state()).map(QuestionCells::word).orElse("") + shownBy(standing.shownBy());
            case ITEM -> "nothing serves it yet; " + (standing.mandatory() ? "needed, or a waiver" : "optional");
            case STANDING ->
                standing.confirmed().isEmpty() ? "never confirmed" : "last confirmed " + standing.confirmed();
            case TEXT -> "";
        };
    }

    private static String shownBy(List<EntryId> entries) {
        return entries.isEmpty()
                ? ""
                : ", shown by " + entries.stream().map(EntryId::toString).collect(Collectors.joining(", "));
    }

    static List<String> grounds() {
        return Arrays.stream(Waiver.values()).map(QuestionCells::word).toList();
    }

    private static String word(Enum<?> of) {
        return of.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
