package org.vpshr.examples.ministry.proposal;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.input.AttachedFiles;
import org.vpshr.application.input.ContributionFile;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.receipt.CommandId;
import org.vpshr.examples.ministry.form.FormValues;

/**
 * What somebody would record.
 *
 * @param id by which it is found in their session, and recorded once however often they say so
 * @param content what they wrote or uploaded
 * @param folder where the files lie that it attaches; null where it attaches none
 * @param form the form that it came from; null where it was uploaded
 */
public record Proposal(
        CommandId id,
        NamedResource content,
        @Nullable Path folder,
        @Nullable Form form) {

    /**
     * The form that it came from.
     *
     * @param command the command
     * @param values what was filled in
     */
    public record Form(String command, FormValues values) {}

    /** {@return its contributions, which are to be closed} */
    public ContributionFile open() {
        return ContributionFile.read(content, folder == null ? AttachedFiles.none() : AttachedFiles.in(folder));
    }
}
