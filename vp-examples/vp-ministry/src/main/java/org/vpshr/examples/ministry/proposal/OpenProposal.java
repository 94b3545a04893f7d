package org.vpshr.examples.ministry.proposal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.vpshr.application.input.AttachedFiles;
import org.vpshr.application.input.ContributionFile;
import org.vpshr.application.input.NamedResource;

/** The contributions of a proposal while they are read, and the files that they attach, in a folder for so long. */
public final class OpenProposal implements AutoCloseable {
    private final @Nullable Path folder;
    private final ContributionFile contributions;

    private OpenProposal(@Nullable Path folder, ContributionFile contributions) {
        this.folder = folder;
        this.contributions = contributions;
    }

    /**
     * {@return the proposal, to be closed}
     *
     * @param proposal what somebody would record
     * @throws org.vpshr.domain.failure.Failure when it cannot be read as contributions
     */
    public static OpenProposal of(Proposal proposal) {
        @Nullable Path folder = proposal.files().isEmpty() ? null : folder(proposal);
        NamedResource content = new NamedResource(proposal.name(), () -> new ByteArrayInputStream(proposal.content()));
        boolean read = false;
        try {
            ContributionFile contributions =
                    ContributionFile.read(content, folder == null ? AttachedFiles.none() : AttachedFiles.in(folder));
            read = true;
            return new OpenProposal(folder, contributions);
        } finally {
            if (!read) {
                delete(folder);
            }
        }
    }

    /** For this user alone, as the system makes such folders. */
    private static Path folder(Proposal proposal) {
        try {
            Path folder = Files.createTempDirectory("vp-sent");
            for (SentFile file : proposal.files()) {
                Files.write(folder.resolve(file.name()), file.content());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return its contributions} */
    public ContributionFile contributions() {
        return contributions;
    }

    @Override
    public void close() {
        try {
            contributions.close();
        } finally {
            delete(folder);
        }
    }

    private static void delete(@Nullable Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
