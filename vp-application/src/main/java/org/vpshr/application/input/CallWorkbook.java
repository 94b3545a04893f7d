package org.vpshr.application.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vpshr.application.json.line.CellForm;
import org.vpshr.application.reference.FieldDescription;
import org.vpshr.application.reference.Vocabulary;
import org.vpshr.application.table.SheetContent;
import org.vpshr.application.table.SheetLooks;
import org.vpshr.application.table.Table;
import org.vpshr.application.table.Tables;
import org.vpshr.projections.call.Call;
import org.vpshr.projections.call.DeskCall;

/**
 * What one desk is asked, as a workbook: a sheet that explains it, one that says who answers, one for what is new, and one
 * for each kind of question. New entries come before the answers, which may name them.
 */
final class CallWorkbook {
    /** What a desk tells most often; whatever else it has to tell it writes into a form of its own. */
    private static final List<String> NEW = List.of(
            "engagement.HoldEvent",
            "engagement.DescribeContext",
            "workinggroup.HoldMeeting",
            "dossier.ReportResult",
            "dossier.MakePlan");

    private static final List<String> HEAD = List.of(
            "contribution.by",
            "contribution.written",
            "contribution.for",
            "contribution.evidence",
            "contribution.audience");

    private final Call call;
    private final DeskCall asked;
    private final LocalDate due;

    CallWorkbook(Call call, DeskCall asked, LocalDate due) {
        this.call = call;
        this.asked = asked;
        this.due = due;
    }

    byte[] bytes() {
        List<SheetContent> sheets = new ArrayList<>();
        sheets.add(explanation());
        sheets.add(head());
        sheets.add(newEntries());
        sheets().forEach(sheet -> sheets.add(sheet.of(asked.of(sheet.kind()))));
        return Tables.workbook(sheets);
    }

    private List<QuestionSheet> sheets() {
        return Arrays.stream(QuestionSheet.values())
                .filter(sheet -> !asked.of(sheet.kind()).isEmpty())
                .toList();
    }

    private SheetContent explanation() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(Table.TOGETHER));
        rows.add(List.of(asked.desk() + " is asked for its part of " + call.report() + ": "
                + (asked.questions().isEmpty()
                        ? "what is new"
                        : asked.questions().size() + " questions, and what is new")
                + ", from what was on record on " + call.day() + " (position " + call.position() + ")."));
        rows.add(List.of("Please answer by " + due
                + ": choose a word in the column answer, fill in the white cells that it needs, and leave what you"
                + " cannot answer as it is."));
        rows.add(List.of(
                "Say on the sheet Who answers when you wrote and on what evidence, keep the grey cells, save it as"
                        + " .xlsx and send it back to " + call.coordinating()
                        + ", where vp record takes it as it is."));
        rows.add(List.of(""));
        rows.add(List.of("answer", "sheet", "the white cells that it takes", "what is recorded"));
        sheets().forEach(sheet -> sheet.answers()
                .forEach(answer -> rows.add(List.of(
                        answer.word(),
                        sheet.title(),
                        takes(answer),
                        answer.command().orElse("nothing")))));
        return new SheetContent("Read first", rows).shown(new SheetLooks(List.of(90, 16, 70, 28), Set.of(), false));
    }

    /** Its columns, each with what it is, in the words of the reference of commands. */
    private static String takes(Answer answer) {
        Map<String, String> says = answer.command().stream()
                .flatMap(command -> Vocabulary.command(command).fields().stream())
                .collect(Collectors.toMap(FieldDescription::path, FieldDescription::says, (one, other) -> one));
        return answer.columns().stream()
                .map(column -> column + ": " + says.getOrDefault(column, ""))
                .collect(Collectors.joining("\n"));
    }

    private SheetContent head() {
        List<String> says = List.of(
                asked.desk().toString(), "", Integer.toString(call.report().year()), "", "public");
        return new SheetContent("Who answers", List.of(HEAD, says))
                .shown(new SheetLooks(List.of(30, 24, 20, 44, 24), Set.of(1, 3), true));
    }

    private static SheetContent newEntries() {
        Set<String> paths = new LinkedHashSet<>(List.of("command"));
        NEW.forEach(command -> paths.addAll(CellForm.paths(Vocabulary.checked(command))));
        List<String> columns = List.copyOf(paths);
        return new SheetContent("New", List.of(columns), new FormHelp(columns, NEW).choices())
                .shown(new SheetLooks(columns.stream().map(column -> 24).toList(), Set.of(), true));
    }
}
