package org.vpshr.application.receipt;

import java.util.UUID;
import java.util.regex.Pattern;
import org.vpshr.application.input.ContributionFile;
import org.vpshr.domain.failure.InvalidValue;

/**
 * What its sender calls a command, or a whole file of them, so that it may be given again when the answer to it was lost:
 * it is recorded once, and the answer is the same. A mark of it is kept for good: it is known again and cannot be read.
 *
 * @param value 1 to 128 letters, digits and {@code . _ : -}, beginning with a letter or a digit
 */
public record CommandId(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,127}");

    /**
     * Checks the form.
     *
     * @throws InvalidValue when it has not 1 to 128 letters, digits and {@code . _ : -}, a letter or a digit first
     */
    public CommandId {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("a command id has 1 to 128 letters, digits and . _ : - and begins with a"
                    + " letter or a digit; a UUID is one");
        }
    }

    /** {@return an id that nobody else uses} */
    public static CommandId random() {
        return new CommandId(UUID.randomUUID().toString());
    }

    /**
     * {@return an id that follows from what the file says: the same file gives the same id} Names of persons have no
     * part in it.
     *
     * @param file what is recorded under it
     */
    public static CommandId of(ContributionFile file) {
        return new CommandId("file-" + file.fingerprint());
    }

    @Override
    public String toString() {
        return value;
    }
}
