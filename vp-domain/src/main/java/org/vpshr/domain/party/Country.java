package org.vpshr.domain.party;

import java.util.Locale;
import java.util.Set;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.text.Label;
import org.vpshr.domain.time.Hemisphere;

/**
 * A country by its ISO 3166-1 alpha-2 code; {@code EU} stands for the European Union.
 *
 * @param code two capital letters
 */
public record Country(@Label String code) implements Comparable<Country> {
    private static final Set<String> KNOWN = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    /**
     * Checks the code.
     *
     * @throws InvalidValue when it is none of ISO 3166, nor {@code EU}
     */
    public Country {
        if (!KNOWN.contains(code) && !code.equals("EU")) {
            throw InvalidValue.of(code, "an ISO 3166 country code", "write NL, PE or CD");
        }
    }

    /** {@return the hemispheres that it lies in: one, or both where the equator runs through it} */
    public Set<Hemisphere> hemispheres() {
        return Equator.sides(code);
    }

    @Override
    public int compareTo(Country other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
