package org.vpshr.application.json.rehearsal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.vpshr.application.hash.Sha256;

/** A line of what a version answers. */
public sealed interface AnswerLine {

    /** The first line: what answers. */
    record Beginning(String version) implements AnswerLine {}

    /**
     * The answer to a question.
     *
     * @param question what was asked; there is one answer to each
     * @param data the answer for programs; empty where it was refused
     * @param text the answer for people
     * @param page the SHA-256 of the page that shows it, in hexadecimal; empty where there is none
     * @param refusal why it is not answered; empty where it is
     */
    record Answer(String question, String data, String text, String page, String refusal) implements AnswerLine {

        public static Answer of(String question, String data, String text, String page) {
            return new Answer(question, data, text, page.isEmpty() ? "" : hash(page), "");
        }

        public static Answer refused(String question, String why) {
            return new Answer(question, "", "", "", why);
        }

        public boolean isRefused() {
            return !refusal.isEmpty();
        }

        /** By which the same answer is known again. */
        public String digest() {
            return hash(data, text, page, refusal);
        }
    }

    /** The last line, without which the answers are not complete. */
    record End(long answers) implements AnswerLine {}

    /** The last line of who cannot answer at all. */
    record BrokenOff(String why) implements AnswerLine {}

    private static String hash(String... parts) {
        MessageDigest digest = Sha256.start();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
