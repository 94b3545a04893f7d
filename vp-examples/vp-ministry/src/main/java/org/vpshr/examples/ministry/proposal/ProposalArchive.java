package org.vpshr.examples.ministry.proposal;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.receipt.CommandId;
import org.vpshr.examples.ministry.form.FormValues;

/** A proposal as it is kept: an archive of what was written, the files, and before them what it came from. */
final class ProposalArchive {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What stands first: the form, where it came from one, and the names of the files in order. */
    private record Contents(@Nullable String command, Map<String, String> values, List<String> files) {
        static Contents of(Proposal proposal) {
            Proposal.@Nullable Form form = proposal.form();
            return new Contents(
                    form == null ? null : form.command(),
                    form == null ? Map.of() : form.values().byPath(),
                    proposal.files().stream().map(SentFile::name).toList());
        }

        Proposal.@Nullable Form form() {
            return command == null ? null : new Proposal.Form(command, FormValues.of(new TreeMap<>(values)));
        }
    }

    private ProposalArchive() {}

    static byte[] write(Proposal proposal) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream parts = new ZipOutputStream(bytes)) {
            part(parts, 0, JSON.writeValueAsBytes(Contents.of(proposal)));
            part(parts, 1, proposal.content());
            int place = 2;
            for (SentFile file : proposal.files()) {
                part(parts, place++, file.content());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Parts are told by their order, so that no name that was sent becomes one of an archive. */
    private static void part(ZipOutputStream parts, int place, byte[] content) throws IOException {
        parts.putNextEntry(new ZipEntry(String.valueOf(place)));
        parts.write(content);
        parts.closeEntry();
    }

    static Proposal read(CommandId id, byte[] archive) {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(archive))) {
            Contents contents = JSON.readValue(next(parts), Contents.class);
            byte[] content = next(parts);
            List<SentFile> files = new ArrayList<>();
            for (String name : contents.files()) {
                files.add(new SentFile(name, next(parts)));
            }
            return new Proposal(id, content, files, contents.form());
        } catch (IOException e) {
            throw new UncheckedIOException("a proposal that was kept cannot be read", e);
        }
    }

    private static byte[] next(ZipInputStream parts) throws IOException {
        if (parts.getNextEntry() == null) {
            throw new IOException("a part is missing");
        }
        return parts.readAllBytes();
    }
}
