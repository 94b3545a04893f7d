package org.vpshr.projections.entries;

import java.util.Locale;
import java.util.Optional;
import org.vpshr.domain.Subject;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Place;

/** Where an entry is at home: in the places that it names, and in the country that its subject is in. */
public final class Whereabouts {
    private Whereabouts() {}

    /**
     * {@return whether it is in the country, by its subject or by a place that it names}
     *
     * @param entry an entry with its life
     * @param country the country
     */
    public static boolean isIn(EntryHistory entry, Country country) {
        return country(entry.subject()).filter(country::equals).isPresent()
                || entry.entry().where().stream()
                        .anyMatch(
                                place -> place.country().filter(country::equals).isPresent());
    }

    /**
     * {@return whether it names the place: the town or site, in any letters, or the country as such or a place in it}
     *
     * @param entry an entry with its life
     * @param place {@code GH}, {@code GH:Accra}, or {@code Accra} in whichever country
     */
    public static boolean isAt(EntryHistory entry, String place) {
        Asked asked = Asked.of(place);
        return entry.entry().where().stream().anyMatch(asked::means);
    }

    /**
     * {@return the country that the subject is in}
     *
     * @param subject what it is about
     */
    public static Optional<Country> country(Subject subject) {
        return switch (subject) {
            case Subject.CountryEngagementId id -> Optional.of(id.country());
            case Subject.WorkingGroupId id -> Optional.of(id.country());
            case Subject.ForumEngagementId id -> Optional.empty();
            case Subject.CommitmentId id -> Optional.empty();
            case Subject.AgreementId id -> Optional.empty();
            case Subject.InitiativeId id -> Optional.empty();
            case Subject.AnnualReportId id -> Optional.empty();
            case Subject.OrganisationId id -> Optional.empty();
            case Subject.PersonId id -> Optional.empty();
        };
    }

    /**
     * {@return the country in which a place that is asked for lies; nothing where it may lie in any, or in none}
     *
     * @param place {@code GH}, {@code GH:Accra}, or {@code Accra} in whichever country
     */
    public static Optional<Country> countryOf(String place) {
        return Asked.of(place).country();
    }

    private record Asked(Optional<Country> country, String locality) {
        static Asked of(String place) {
            if (place.isBlank()) {
                throw new InvalidValue("a place has a name, such as GH, GH:Accra or Accra");
            }
            if (place.matches("[A-Z]{2}(:.*)?|region:.*")) {
                Place asked = Place.parse(place);
                return new Asked(asked.country(), folded(asked.locality()));
            }
            return new Asked(Optional.empty(), folded(place));
        }

        boolean means(Place place) {
            return country.filter(c -> place.country().filter(c::equals).isEmpty())
                            .isEmpty()
                    && (locality.isEmpty() || locality.equals(folded(place.locality())));
        }

        private static String folded(String name) {
            return name.strip().toLowerCase(Locale.ROOT);
        }
    }
}
