package org.vpshr.application.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.vpshr.application.file.OutputFolder;
import org.vpshr.application.input.ContributionForms;
import org.vpshr.application.render.call.CallCalendar;
import org.vpshr.application.render.call.CallMarkdown;
import org.vpshr.domain.entry.Circle;
import org.vpshr.projections.call.Call;
import org.vpshr.projections.call.DeskCall;

/**
 * With what a year opens, as files: for each desk a workbook, which comes back as a file of contributions, and a calendar;
 * and {@code call.md}, which says who is asked how many of what.
 */
public final class CallFolder {
    private static final String OVERVIEW = "call.md";

    private final Call call;
    private final LocalDate due;

    private CallFolder(Call call, LocalDate due) {
        this.call = call;
        this.due = due;
    }

    /**
     * {@return the files of a call, to be answered within a month of the end of its year}
     *
     * @param call with what the year opens
     */
    public static CallFolder of(Call call) {
        return new CallFolder(call, LocalDate.of(call.report().year() + 1, 1, 31));
    }

    /**
     * {@return the same, to be answered by another day}
     *
     * @param day the last day
     */
    public CallFolder dueBy(LocalDate day) {
        return new CallFolder(call, day);
    }

    /**
     * Writes them into a new or an empty folder; all or nothing. What is not for the public is for the owner of the
     * files alone. Nothing is ever written over, since a
     * workbook may have been filled in.
     *
     * @param folder a new or an empty one
     * @throws org.vpshr.domain.failure.InvalidValue when there is something in the folder
     * @throws org.vpshr.application.failure.OutputNotWritten when they cannot be written; what was there is as it was
     */
    public void writeTo(Path folder) {
        place(folder).write(begun -> {
            write(begun, OVERVIEW, utf8(CallMarkdown.of(call, due)));
            for (DeskCall asked : call.desks()) {
                String name = asked.desk().name();
                write(begun, name + ".xlsx", ContributionForms.workbook(call, asked, due));
                write(begun, name + ".ics", utf8(CallCalendar.of(call, asked, due)));
            }
            return Optional.of(call);
        });
    }

    private OutputFolder place(Path folder) {
        OutputFolder place = OutputFolder.at(folder, filled -> false);
        return call.audience() == Circle.PUBLIC ? place : place.forOwnerAlone();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void write(OutputFolder.NewFiles folder, String name, byte[] content) throws IOException {
        try (OutputStream out = folder.file(name)) {
            out.write(content);
        }
    }
}
