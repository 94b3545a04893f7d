package org.vpshr.examples.ministry.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.receipt.CommandId;
import org.vpshr.examples.ministry.form.FormValues;

/**
 * What somebody would record.
 *
 * @param id by which it is found, and recorded once however often they say so: a UUID
 * @param content what they wrote or uploaded: a table, a workbook or lines
 * @param files the files that it attaches
 * @param form the form that it came from; null where it was uploaded
 */
public record Proposal(
        CommandId id,
        byte[] content,
        List<SentFile> files,
        @Nullable Form form) {

    /**
     * The form that it came from.
     *
     * @param command the command
     * @param values what was filled in
     */
    public record Form(String command, FormValues values) {}

    /** Takes a copy of the list. */
    public Proposal {
        files = List.copyOf(files);
    }

    /**
     * {@return what was uploaded as a whole}
     *
     * @param content a workbook, a table or lines
     */
    public static Proposal uploaded(byte[] content) {
        return new Proposal(CommandId.random(), content, List.of(), null);
    }

    /** {@return what its reader calls it in messages} */
    String name() {
        return form == null ? "upload" : "form";
    }
}
