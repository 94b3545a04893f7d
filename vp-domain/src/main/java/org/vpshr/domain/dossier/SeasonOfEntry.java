package org.vpshr.domain.dossier;

import static org.vpshr.domain.time.Hemisphere.NORTHERN;
import static org.vpshr.domain.time.Hemisphere.SOUTHERN;
import static org.vpshr.domain.time.TimeRule.SEASON_IS_THAT_OF_ITS_PLACE;

import java.util.List;
import java.util.Optional;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.rule.Finding;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.time.Hemisphere;
import org.vpshr.domain.time.Season;
import org.vpshr.domain.time.When;

/** Whether the seasons that an entry tells of are those of the place where it happened. */
final class SeasonOfEntry {
    private SeasonOfEntry() {}

    static Findings check(Subject subject, Entry entry, When when) {
        List<Country> places = places(subject, entry);
        return new Findings(when.span().seasons().stream()
                .flatMap(season -> finding(entry, season, places).stream())
                .toList());
    }

    private static Optional<Finding> finding(Entry entry, Season season, List<Country> places) {
        return season.hemisphere().isPresent()
                ? elsewhere(entry, season, season.hemisphere().get(), places)
                : unsaid(entry, season, places);
    }

    private static Optional<Finding> elsewhere(Entry entry, Season season, Hemisphere said, List<Country> places) {
        Hemisphere other = said == NORTHERN ? SOUTHERN : NORTHERN;
        return SEASON_IS_THAT_OF_ITS_PLACE.flagIf(
                places.stream().noneMatch(place -> place.hemispheres().contains(said)),
                entry.id() + " tells of a season of the " + word(said) + " hemisphere (" + season.code() + "), and "
                        + places.getFirst() + " lies in the " + word(other) + ": there it is written "
                        + season.in(other));
    }

    private static Optional<Finding> unsaid(Entry entry, Season season, List<Country> places) {
        Optional<Country> southern = places.stream()
                .filter(place -> place.hemispheres().contains(SOUTHERN))
                .findFirst();
        return southern.flatMap(place -> SEASON_IS_THAT_OF_ITS_PLACE.flagIf(
                true,
                entry.id() + " does not say of which hemisphere its season (" + season.code() + ") is, and is taken for"
                        + " the northern; " + place + " does not lie there alone: write " + season.in(SOUTHERN)
                        + " for the southern, " + season.in(NORTHERN) + " for the northern"));
    }

    /** Where it happened: as the entry says, else as its subject says, else where its government is. */
    private static List<Country> places(Subject subject, Entry entry) {
        if (!entry.where().isEmpty()) {
            return entry.where().stream()
                    .flatMap(place -> place.country().stream())
                    .distinct()
                    .toList();
        }
        return List.of(
                switch (subject) {
                    case Subject.CountryEngagementId id -> id.country();
                    case Subject.WorkingGroupId id -> id.country();
                    case Subject.CommitmentId id -> id.government();
                    case Subject.AgreementId id -> id.government();
                    case Subject.ForumEngagementId id -> id.government();
                    case Subject.AnnualReportId id -> id.government();
                    case Subject.InitiativeId id -> entry.contribution().by().government();
                    case Subject.OrganisationId id -> entry.contribution().by().government();
                    case Subject.PersonId id -> entry.contribution().by().government();
                });
    }

    private static String word(Hemisphere hemisphere) {
        return hemisphere == NORTHERN ? "northern" : "southern";
    }
}
