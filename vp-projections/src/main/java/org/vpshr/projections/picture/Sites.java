package org.vpshr.projections.picture;

import java.util.List;
import java.util.Optional;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Country;

/**
 * Where entries were.
 *
 * @param heading what it is of
 * @param sites the places, by country
 * @param timeless how many entries of the year have no place in time
 */
public record Sites(Heading heading, List<Site> sites, int timeless) implements Picture {

    /** Takes copies of its lists. */
    public Sites {
        sites = List.copyOf(sites);
    }

    /**
     * A place, a country without a place in it, or a region that is none.
     *
     * @param country the code; nothing for a region
     * @param countryName by what it is called; empty for a region
     * @param locality the town, site or region; empty where only the country is known
     * @param point where it is; nothing where that is in no table of ours
     * @param entries the entries that were there
     */
    public record Site(
            Optional<Country> country,
            String countryName,
            String locality,
            Optional<Gazetteer.Point> point,
            List<EntryId> entries) {
        /** Takes copies of its lists. */
        public Site {
            entries = List.copyOf(entries);
        }
    }

    @Override
    public boolean isEmpty() {
        return sites.isEmpty();
    }
}
