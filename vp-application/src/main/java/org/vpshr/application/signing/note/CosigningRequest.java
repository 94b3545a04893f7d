package org.vpshr.application.signing.note;

import java.util.Base64;
import java.util.List;
import org.vpshr.domain.failure.InvalidValue;

/**
 * What a witness is asked to sign (C2SP tlog-witness): a head, and that the record goes on from the head that he signed
 * last.
 *
 * @param since how many events that one had; 0 where he signed none
 * @param path the hashes that lead from it to the head
 * @param note the head, signed by its record
 */
public record CosigningRequest(long since, List<byte[]> path, SignedNote note) {
    private static final String BEGIN = "old ";
    private static final int MOST = 63;

    /**
     * Takes a copy of the path.
     *
     * @throws InvalidValue when the path is longer than any can be
     */
    public CosigningRequest {
        path = List.copyOf(path);
        if (path.size() > MOST) {
            throw new InvalidValue("a request has at most " + MOST + " hashes");
        }
    }

    /**
     * {@return the request as it stands in a file}
     *
     * @param text the line of the older head, hashes, a blank line, the note
     * @throws InvalidValue when it is none
     */
    public static CosigningRequest parse(String text) {
        int end = text.indexOf("\n\n");
        if (end < 0 || !text.startsWith(BEGIN)) {
            throw new InvalidValue(
                    "this is no request to sign a head", "take it as vp head --since wrote it: it begins with 'old'");
        }
        List<String> lines = text.substring(0, end).lines().toList();
        return new CosigningRequest(
                NoteText.number(lines.getFirst().substring(BEGIN.length())),
                lines.stream().skip(1).map(NoteText::base64).toList(),
                SignedNote.parse(text.substring(end + 2)));
    }

    /** As it stands in a file. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(BEGIN).append(since).append('\n');
        path.forEach(
                hash -> text.append(Base64.getEncoder().encodeToString(hash)).append('\n'));
        return text.append('\n').append(note).toString();
    }
}
