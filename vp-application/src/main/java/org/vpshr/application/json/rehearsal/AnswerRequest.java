package org.vpshr.application.json.rehearsal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.vpshr.domain.entry.Circle;

/**
 * What a version is asked to answer on.
 *
 * @param store the file of a copy of the record
 * @param keys the file of a copy of its keys
 * @param masterKey the file of the master key of that copy, of which the content is hidden by the pad
 * @param pad what hides it, which stands in no file
 * @param now the instant as of which both versions answer
 * @param audience the widest circle whose answers are asked for
 * @param templates the files of templates of the ministry's own, those that go first at the end
 */
public record AnswerRequest(
        Path store, Path keys, Path masterKey, byte[] pad, Instant now, Circle audience, List<Path> templates) {
    public AnswerRequest {
        templates = List.copyOf(templates);
    }
}
