package org.vpshr.application.following.work;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Under which the position of a follower is kept. */
public record FollowerKey(String name, int version) {
    private static final Pattern FORM = Pattern.compile("(.+)-([1-9][0-9]{0,8})");

    static Optional<FollowerKey> read(String text) {
        Matcher key = FORM.matcher(text);
        return key.matches()
                ? Optional.of(new FollowerKey(key.group(1), Integer.parseInt(key.group(2))))
                : Optional.empty();
    }

    boolean isOlderThan(FollowerKey other) {
        return name.equals(other.name) && version < other.version;
    }

    @Override
    public String toString() {
        return name + "-" + version;
    }
}
