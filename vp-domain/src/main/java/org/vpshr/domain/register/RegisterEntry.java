package org.vpshr.domain.register;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.vpshr.domain.time.FuzzyDate;

/**
 * What is on record of an organisation.
 *
 * @param name the present name
 * @param named the earliest day on which it may have taken that name
 * @param spellings every way in which it is or was written
 * @param affiliated the earliest day on which it may have come to belong where it does
 * @param merged whether it went over into another
 * @param open whether attributes in its namespace are for the public
 */
record RegisterEntry(
        String name,
        LocalDate named,
        Set<String> spellings,
        Affiliation affiliation,
        LocalDate affiliated,
        boolean merged,
        boolean open) {

    RegisterEntry {
        spellings = Set.copyOf(spellings);
    }

    static RegisterEntry registered(RegisterEvent.OrganisationRegistered e) {
        return new RegisterEntry(
                e.name(), LocalDate.MIN, Set.of(e.name()), e.affiliation(), LocalDate.MIN, false, false);
    }

    boolean spelt(String text) {
        return spellings.contains(text);
    }

    boolean namedAfter(FuzzyDate day) {
        return day.latestEnd().isBefore(named);
    }

    boolean affiliatedAfter(FuzzyDate day) {
        return day.latestEnd().isBefore(affiliated);
    }

    RegisterEntry renamed(RegisterEvent.OrganisationRenamed e) {
        LocalDate from = e.from().earliestStart();
        return new RegisterEntry(e.name(), from, plus(e.name()), affiliation, affiliated, merged, open);
    }

    RegisterEntry with(String spelling) {
        return new RegisterEntry(name, named, plus(spelling), affiliation, affiliated, merged, open);
    }

    RegisterEntry changed(RegisterEvent.AffiliationChanged e) {
        return new RegisterEntry(
                name, named, spellings, e.affiliation(), e.from().earliestStart(), merged, open);
    }

    RegisterEntry declared(RegisterEvent.NamespaceDeclared e) {
        return new RegisterEntry(name, named, spellings, affiliation, affiliated, merged, e.open());
    }

    RegisterEntry gone() {
        return new RegisterEntry(name, named, spellings, affiliation, affiliated, true, open);
    }

    private Set<String> plus(String spelling) {
        Set<String> more = new HashSet<>(spellings);
        more.add(spelling);
        return more;
    }
}
