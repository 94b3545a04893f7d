package org.vpshr.page.search;

import java.util.List;
import org.vpshr.application.json.template.CountryNamesJson;
import org.vpshr.application.reports.Survey;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.party.Country;
import org.vpshr.page.address.Address;
import org.vpshr.projections.listing.EntryLine;
import org.vpshr.projections.listing.EntryList;
import org.vpshr.projections.listing.EntryQuery;

/** What a search asks for: what the record answers to, and what is chosen among the answers. */
record Asked(Address.Search address) {

    /**
     * {@return what answers to words, time, place and party, whatever is chosen among it}
     *
     * @throws InvalidValue when a time or place is none
     */
    EntryList answering(Survey survey) {
        EntryQuery query = EntryQuery.all();
        if (!address.words().isEmpty()) {
            query = query.telling(address.words(), CountryNamesJson.newest());
        }
        for (String place : address.said("place")) {
            query = query.at(place);
        }
        for (String party : address.said("party")) {
            query = query.naming(party);
        }
        for (String subject : address.said("subject")) {
            query = query.about(Survey.subject(subject));
        }
        for (String government : address.said("government")) {
            query = query.by(new Country(government).code());
        }
        return survey.entries(query.between(one("from", "year"), one("to", "year")));
    }

    /** A bound of its own goes before the year that bounds both. */
    private String one(String name, String otherwise) {
        List<String> said = address.said(name).isEmpty() ? address.said(otherwise) : address.said(name);
        return said.isEmpty() ? "" : said.getFirst();
    }

    /** {@return whether it is chosen} */
    boolean holds(EntryLine line) {
        return Facet.all().stream().allMatch(facet -> holds(facet, line));
    }

    /** {@return the same, whatever is chosen of one facet} */
    boolean holdsBeside(Facet beside, EntryLine line) {
        return Facet.all().stream().filter(facet -> facet != beside).allMatch(facet -> holds(facet, line));
    }

    private boolean holds(Facet facet, EntryLine line) {
        List<String> chosen = address.said(facet.field());
        return chosen.isEmpty() || chosen.contains(facet.valueOf(line));
    }
}
