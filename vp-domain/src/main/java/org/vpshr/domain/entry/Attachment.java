package org.vpshr.domain.entry;

import java.util.regex.Pattern;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.text.AtMost;
import org.vpshr.domain.text.Extent;
import org.vpshr.domain.text.Legible;
import org.vpshr.domain.text.OneLine;
import org.vpshr.domain.text.StandIn;

/**
 * A file that a contribution rests on: a letter, minutes, a picture of a page. Its content lies beside the event; by its
 * digest it is known to be the one that was handed in. For whom it is not, nothing of it can be read: then it is {@link
 * #unread}.
 *
 * @param name of the file, without a folder
 * @param type the media type, such as {@code application/pdf}
 * @param size of the content in bytes
 * @param digest the SHA-256 of the content, in hexadecimal
 * @param open whether whoever may see the rest may see it; otherwise it is the ministry's own
 */
public record Attachment(
        @OneLine String name,
        @OneLine String type,
        @AtMost(Extent.CONTENT) long size,
        @OneLine String digest,
        boolean open) {
    private static final Pattern TYPE =
            Pattern.compile("[a-z0-9][a-z0-9!#$&^_.+-]{0,63}/[a-z0-9][a-z0-9!#$&^_.+-]{0,63}");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern SEPARATOR = Pattern.compile("[/\\\\:]");

    /**
     * Checks what it is made of.
     *
     * @throws InvalidValue when the name is not that of a file, the type is no media type, the digest is no SHA-256, or
     *     the file is empty
     */
    public Attachment {
        if (!StandIn.is(name)) {
            requireFileName(name);
            refuseUnless(
                    TYPE.matcher(type).matches(),
                    "the media type of an attachment is not one",
                    "write it in small letters, as in application/pdf");
            refuseUnless(
                    DIGEST.matcher(digest).matches(),
                    "the digest of an attachment is not a SHA-256",
                    "write 64 digits and letters from a to f");
            refuseUnless(size > 0, "an attachment is empty", "attach a file with something in it");
        }
    }

    /**
     * Refuses what is not the name of a file.
     *
     * @param name the name of a file, without a folder
     * @throws InvalidValue when it is not the name of a file, without a folder
     */
    public static void requireFileName(String name) {
        refuseUnless(
                isPlain(name),
                "the name of an attachment is that of a file, without a folder and without signs that cannot be seen",
                "write it as in letter.pdf");
    }

    private static boolean isPlain(String name) {
        return !name.isBlank()
                && !name.startsWith(".")
                && !SEPARATOR.matcher(name).find()
                && Legible.inOneLine(name);
    }

    private static void refuseUnless(boolean right, String wrong, String remedy) {
        if (!right) {
            throw new InvalidValue(wrong, remedy);
        }
    }

    /**
     * {@return an attachment of which nothing can be read}
     *
     * @param standIn what is read in the place of each text
     */
    public static Attachment unread(String standIn) {
        return new Attachment(standIn, "", 0, "", false);
    }

    /** {@return whether anything of it can be read} */
    public boolean isRead() {
        return !StandIn.is(name);
    }
}
