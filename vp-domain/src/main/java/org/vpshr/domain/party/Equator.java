package org.vpshr.domain.party;

import java.util.Set;
import org.vpshr.domain.time.Hemisphere;

/** On which side of the equator countries lie. */
final class Equator {
    private static final Set<String> SOUTHERN = Set.of(
            "AO", "AQ", "AR", "AS", "AU", "BI", "BO", "BV", "BW", "CC", "CK", "CL", "CX", "FJ", "FK", "GS", "HM", "IO",
            "KM", "LS", "MG", "MU", "MW", "MZ", "NA", "NC", "NF", "NR", "NU", "NZ", "PE", "PF", "PG", "PN", "PY", "RE",
            "RW", "SB", "SC", "SH", "SZ", "TF", "TK", "TL", "TO", "TV", "TZ", "UY", "VU", "WF", "WS", "YT", "ZA", "ZM",
            "ZW");

    private static final Set<String> ON_BOTH_SIDES =
            Set.of("BR", "CD", "CG", "CO", "EC", "GA", "GQ", "ID", "KE", "KI", "MV", "SO", "ST", "UG", "UM");

    private static final Set<Hemisphere> NORTH = Set.of(Hemisphere.NORTHERN);
    private static final Set<Hemisphere> SOUTH = Set.of(Hemisphere.SOUTHERN);
    private static final Set<Hemisphere> BOTH = Set.of(Hemisphere.NORTHERN, Hemisphere.SOUTHERN);

    private Equator() {}

    static Set<Hemisphere> sides(String country) {
        if (ON_BOTH_SIDES.contains(country)) {
            return BOTH;
        }
        return SOUTHERN.contains(country) ? SOUTH : NORTH;
    }
}
