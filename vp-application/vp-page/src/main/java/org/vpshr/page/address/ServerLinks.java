package org.vpshr.page.address;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.entry.Circle;

/**
 * What a browser asks a server for.
 *
 * @param mounted the path below which the pages are, such as {@code /record}; empty where they are all that there is
 * @param circle for whom the pages are, where they are for fewer than whoever looks might see
 */
public record ServerLinks(String mounted, @Nullable Circle circle) implements Links {

    @Override
    public String to(Address target) {
        return mounted + new Target(target, isSameForAll(target) ? null : circle).written();
    }

    private static boolean isSameForAll(Address target) {
        return target instanceof Address.Resource;
    }

    @Override
    public Optional<String> answering(Form form) {
        return Optional.of(mounted + form.path());
    }
}
