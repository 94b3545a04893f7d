package org.vpshr.application.evidence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.vpshr.application.proof.Leaf.Piece;

/**
 * Finds in a stored event what is withheld. The bytes that open it can only be names of fields: inside a text each
 * quote has a backslash in front.
 */
final class Redaction {
    /** A ground is withheld where it is that of an audience; a picture has a ground of another kind. */
    private static final List<String> OPENINGS =
            List.of("\"evidence\":\"", "\"circle\":\"plenary\",\"ground\":\"", "\"circle\":\"internal\",\"ground\":\"");

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private int done;

    private Redaction(byte[] payload) {
        // one character for each byte, whatever the bytes mean
        text = new String(payload, StandardCharsets.ISO_8859_1);
    }

    /** The payload, cut; {@code hash} is what stands for a piece that is withheld. */
    static List<Piece> pieces(byte[] payload, UnaryOperator<byte[]> hash) {
        return new Redaction(payload).pieces(hash);
    }

    private List<Piece> pieces(UnaryOperator<byte[]> hash) {
        for (int from = next(); from >= 0; from = next()) {
            int to = end(from);
            pieces.add(new Piece(false, bytes(done, from)));
            pieces.add(new Piece(true, hash.apply(bytes(from, to))));
            done = to;
        }
        pieces.add(new Piece(false, bytes(done, text.length())));
        return pieces;
    }

    private int next() {
        int next = -1;
        for (String opening : OPENINGS) {
            int at = text.indexOf(opening, done);
            if (at >= 0 && (next < 0 || at + opening.length() < next)) {
                next = at + opening.length();
            }
        }
        return next;
    }

    /** Where the text that begins there ends: at the first quote without a backslash. */
    private int end(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, text.length());
    }

    private byte[] bytes(int from, int to) {
        return text.substring(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }
}
