package org.vpshr.domain.party;

import java.util.regex.Pattern;
import org.vpshr.domain.failure.InvalidValue;

/** A short name for use in identities: small letters, digits and single hyphens, at most 64 characters. */
public final class Slug {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private Slug() {}

    /** @throws InvalidValue when the text is not such a name */
    public static String checked(String text) {
        if (text.length() > 64 || !FORM.matcher(text).matches()) {
            throw InvalidValue.of(text, "a name", "use small letters, digits and hyphens, at most 64");
        }
        return text;
    }
}
