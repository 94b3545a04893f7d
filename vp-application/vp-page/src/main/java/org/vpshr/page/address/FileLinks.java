package org.vpshr.page.address;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.vpshr.application.reports.AsOf;

/**
 * The file that lies beside this one. Whatever is led to is told, so that it can be written too; what has no file is not led
 * to.
 *
 * @param kept which pages have files
 * @param led is told of each page that is led to
 */
public record FileLinks(Predicate<Address> kept, Consumer<Address> led) implements Links {
    /** Stands where a link would lead to nothing; no file can be called so. */
    public static final String NOWHERE = "nowhere:";

    @Override
    public String to(Address target) {
        Address meant = meant(target);
        if (!kept.test(meant)) {
            return NOWHERE;
        }
        led.accept(meant);
        return FileName.of(meant);
    }

    @Override
    public boolean leadsTo(Address target) {
        return kept.test(meant(target));
    }

    /** A life is told once, as far as it is known now; it says of itself since when what was known. */
    private static Address meant(Address target) {
        return target instanceof Address.Life life ? new Address.Life(life.entry(), AsOf.now()) : target;
    }
}
