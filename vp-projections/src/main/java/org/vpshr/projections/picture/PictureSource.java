package org.vpshr.projections.picture;

import java.util.List;
import java.util.Optional;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.entries.Whereabouts;
import org.vpshr.projections.names.Names;
import org.vpshr.projections.report.CountryNames;

/**
 * What pictures of a government are made from: what an audience may see of what was known.
 *
 * @param entries as far as the audience may see them
 * @param names what parties are called
 * @param government whose pictures they are
 * @param audience for whom they are
 * @param countries what countries are called
 * @param places where places are
 */
public record PictureSource(
        Entries entries, Names names, Country government, Circle audience, CountryNames countries, Gazetteer places) {

    /** What stands, of what the government tells. */
    List<EntryHistory> told() {
        return entries.standing().stream().filter(c -> c.toldBy(government)).toList();
    }

    String country(Country country, Language language) {
        return countries.called(country, language);
    }

    /** On which row something stands that is about the subject: its country, or the matter. */
    Row row(Subject subject, Language language) {
        Optional<Country> country = Whereabouts.country(subject);
        return country.map(of -> new Row(Band.COUNTRIES, new RowLabel.Named(country(of, language))))
                .orElseGet(() -> new Row(Band.OTHER_MATTERS, new RowLabel.About(topic(subject))));
    }

    /** A row by what it is called, among those that stand together. */
    record Row(Band band, RowLabel label) implements Comparable<Row> {
        @Override
        public int compareTo(Row other) {
            int byBand = band.compareTo(other.band);
            return byBand == 0 ? compare(label, other.label) : byBand;
        }

        private static int compare(RowLabel one, RowLabel other) {
            if (one instanceof RowLabel.About a && other instanceof RowLabel.About b) {
                return a.topic().compareTo(b.topic());
            }
            if (one instanceof RowLabel.OfPillar a && other instanceof RowLabel.OfPillar b) {
                return a.pillar().compareTo(b.pillar());
            }
            return one.toString().compareTo(other.toString());
        }
    }

    private static RowLabel.Topic topic(Subject subject) {
        return switch (subject) {
            case Subject.CommitmentId id -> RowLabel.Topic.COMMITMENT;
            case Subject.AgreementId id -> RowLabel.Topic.AGREEMENTS;
            case Subject.ForumEngagementId id -> RowLabel.Topic.FORUMS;
            case Subject.AnnualReportId id -> RowLabel.Topic.REPORT;
            case Subject.InitiativeId id -> RowLabel.Topic.INITIATIVE;
            case Subject.OrganisationId id -> RowLabel.Topic.INITIATIVE;
            case Subject.PersonId id -> RowLabel.Topic.INITIATIVE;
            case Subject.CountryEngagementId id -> RowLabel.Topic.COMMITMENT;
            case Subject.WorkingGroupId id -> RowLabel.Topic.COMMITMENT;
        };
    }
}
