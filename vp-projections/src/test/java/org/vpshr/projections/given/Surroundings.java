package org.vpshr.projections.given;

import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Where a process runs. */
public record Surroundings(Locale locale, TimeZone zone) {

    /** Those in which numbers, letters and days are otherwise than here. */
    public static final class Elsewhere extends DomainContextBase {
        @Provide
        public static Arbitrary<Surroundings> surroundings() {
            return Arbitraries.of(
                    of("tr-TR", "Pacific/Kiritimati"),
                    of("ar-EG-u-nu-arab", "Asia/Kathmandu"),
                    of("th-TH-u-ca-buddhist", "Pacific/Pago_Pago"));
        }
    }

    private static Surroundings of(String language, String zone) {
        return new Surroundings(Locale.forLanguageTag(language), TimeZone.getTimeZone(zone));
    }

    private static Surroundings here() {
        return new Surroundings(Locale.getDefault(), TimeZone.getDefault());
    }

    private void enter() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    /** What is made there. */
    public <T> T in(Supplier<T> made) {
        Surroundings before = here();
        try {
            enter();
            return made.get();
        } finally {
            before.enter();
        }
    }
}
