package org.vpshr.domain.given;

import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Shrinkable;

/** What something fails for, made as short as it can be; also where no property is tried. */
public final class Shortest {
    private Shortest() {}

    /**
     * {@return what is left when nothing of it can be left out}
     *
     * @param <T> what is tried
     * @param failing something that it fails for
     * @param fails whether it fails
     */
    public static <T> T of(Shrinkable<T> failing, Predicate<T> fails) {
        Shrinkable<T> shortest = failing;
        Optional<Shrinkable<T>> shorter = Optional.of(failing);
        while (shorter.isPresent()) {
            shortest = shorter.get();
            shorter = shortest.shrink().filter(each -> fails.test(each.value())).findFirst();
        }
        return shortest.value();
    }
}
