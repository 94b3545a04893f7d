package org.vpshr.application.input;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.vpshr.application.json.line.CellForm;
import org.vpshr.application.reference.Vocabulary;
import org.vpshr.application.table.SheetContent;
import org.vpshr.application.table.Tables;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.projections.call.Call;
import org.vpshr.projections.call.DeskCall;

/** Empty tables with the columns of commands, to be filled in and recorded. */
public final class ContributionForms {
    private ContributionForms() {}

    /**
     * {@return a form in CSV}
     *
     * @param commands such as {@code engagement.HoldEvent}
     * @throws InvalidValue when there is no such command
     */
    public static String csv(List<String> commands) {
        return new String(Tables.csv(table(commands)), StandardCharsets.UTF_8);
    }

    /**
     * {@return a form as a workbook of a spreadsheet (XLSX), which offers the words that a column may hold, with a
     * sheet of help}
     *
     * @param commands such as {@code engagement.HoldEvent}
     * @throws InvalidValue when there is no such command
     */
    public static byte[] workbook(List<String> commands) {
        List<List<String>> table = table(commands);
        FormHelp help = new FormHelp(table.getFirst(), commands);
        return Tables.workbook(List.of(new SheetContent("Contributions", table, help.choices()), help.sheet()));
    }

    /**
     * {@return what a desk is asked as a workbook of a spreadsheet (XLSX), which comes back as a file of contributions}
     * What nobody answers in it is left out when it is recorded.
     *
     * @param call with what the year opens
     * @param asked what the desk is asked
     * @param due by which day it is to come back
     */
    public static byte[] workbook(Call call, DeskCall asked, LocalDate due) {
        return new CallWorkbook(call, asked, due).bytes();
    }

    private static List<List<String>> table(List<String> commands) {
        Set<String> columns = new LinkedHashSet<>(CellForm.openingPaths());
        commands.forEach(command -> columns.addAll(CellForm.paths(Vocabulary.checked(command))));
        return List.of(List.copyOf(columns));
    }
}
