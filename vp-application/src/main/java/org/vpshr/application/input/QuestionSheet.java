package org.vpshr.application.input;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vpshr.application.table.SheetContent;
import org.vpshr.application.table.SheetLooks;
import org.vpshr.domain.entry.Audience;
import org.vpshr.projections.call.Question;
import org.vpshr.projections.call.QuestionKind;

/** The sheets of a call, one for each kind of question: what is asked stands in grey, the answer beside it. */
enum QuestionSheet {
    PLANS("Plans", QuestionKind.PLAN, Answer.KEPT, Answer.PARTLY_KEPT, Answer.MOVED, Answer.DROPPED, Answer.NOT_YET),
    ADVOCACY("Advocacy", QuestionKind.ADVOCACY, Answer.ACHIEVED, Answer.NOT_YET),
    EXPECTATIONS("Expectations", QuestionKind.EXPECTATION, Answer.TOLD, Answer.NOT_YET),
    OBLIGATIONS("Obligations", QuestionKind.OBLIGATION, Answer.MET, Answer.NOT_YET),
    GUIDELINES("Guidelines", QuestionKind.ITEM, Answer.TOLD, Answer.WAIVED, Answer.NOT_YET),
    STANDING("Standing", QuestionKind.STANDING, Answer.STILL_TRUE, Answer.CHANGED, Answer.TAKEN_BACK),
    LAST_YEAR("Last year", QuestionKind.TEXT, Answer.STAYS, Answer.CHANGED, Answer.TAKEN_BACK);

    private static final List<String> READ_FIRST = List.of("said", "when", "standing", "source");
    private static final List<String> TAKEN = List.of("about", "subject");
    private static final List<String> OF_OBLIGATIONS = List.of("obligation", "year");
    private static final List<String> OF_FEW = List.of("audience.circle", "audience.ground", "audience.review");

    private final String title;
    private final QuestionKind kind;
    private final List<Answer> answers;

    QuestionSheet(String title, QuestionKind kind, Answer... answers) {
        this.title = title;
        this.kind = kind;
        this.answers = List.of(answers);
    }

    String title() {
        return title;
    }

    QuestionKind kind() {
        return kind;
    }

    List<Answer> answers() {
        return answers;
    }

    SheetContent of(List<Question> questions) {
        List<String> columns = columns(questions);
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns);
        questions.forEach(question ->
                rows.add(columns.stream().map(column -> cell(question, column)).toList()));
        return new SheetContent(title, rows, choices(columns)).shown(looks(columns));
    }

    private List<String> columns(List<Question> questions) {
        Set<String> columns = new LinkedHashSet<>();
        READ_FIRST.stream()
                .filter(name -> questions.stream()
                        .anyMatch(q -> !QuestionCells.of(q, name).isEmpty()))
                .forEach(name -> columns.add(Answer.ASKED + name));
        columns.add(Answer.COLUMN);
        answers.forEach(answer -> columns.addAll(answer.columns()));
        Stream<String> more = this == OBLIGATIONS ? OF_OBLIGATIONS.stream() : Stream.empty();
        Stream<String> few = questions.stream().anyMatch(q -> q.audience() instanceof Audience.Limited)
                ? OF_FEW.stream()
                : Stream.empty();
        Stream.of(TAKEN.stream(), more, few).flatMap(names -> names).forEach(name -> columns.add(Answer.ASKED + name));
        return List.copyOf(columns);
    }

    private static String cell(Question question, String column) {
        return column.startsWith(Answer.ASKED)
                ? QuestionCells.of(question, column.substring(Answer.ASKED.length()))
                : "";
    }

    private SortedMap<Integer, List<String>> choices(List<String> columns) {
        SortedMap<Integer, List<String>> choices = new TreeMap<>();
        choices.put(
                columns.indexOf(Answer.COLUMN) + 1,
                answers.stream().map(Answer::word).toList());
        int ground = columns.indexOf("ground");
        if (ground >= 0) {
            choices.put(ground + 1, QuestionCells.grounds());
        }
        return choices;
    }

    private static SheetLooks looks(List<String> columns) {
        Set<Integer> given = new LinkedHashSet<>();
        for (int column = 1; column <= columns.size(); column++) {
            if (columns.get(column - 1).startsWith(Answer.ASKED)) {
                given.add(column);
            }
        }
        return new SheetLooks(columns.stream().map(QuestionSheet::width).toList(), given, true);
    }

    private static int width(String column) {
        return switch (column) {
            case Answer.ASKED + "said" -> 60;
            case Answer.ASKED + "when" -> 14;
            case "change.text", "entry.text" -> 50;
            case Answer.COLUMN -> 16;
            default -> 24;
        };
    }
}
