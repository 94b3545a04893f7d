package org.vpshr.application.reports.picture;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.vpshr.application.json.template.CountryNamesJson;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.finding.Shelf;
import org.vpshr.projections.followup.FollowUp;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.picture.Picture;
import org.vpshr.projections.picture.PictureQuery;
import org.vpshr.projections.picture.PictureSource;
import org.vpshr.projections.picture.Pictures;
import org.vpshr.projections.report.Reconstruction;

/**
 * What a picture is made from, and no more where the shelves tell where that stands.
 *
 * @param standing what is read
 * @param known what an audience may see of these events; of all that was recorded, where they are not known
 */
public record PictureFacts(
        Standing standing, Country government, Function<Optional<Collection<RecordedEvent>>, Reconstruction> known) {

    /** The lives of entries, found without reading all; nothing where all has to be read. */
    public interface Standing {
        /** Of those that stand on one of each of the shelves. */
        Optional<Collection<RecordedEvent>> on(List<Predicate<Shelf>> shelves);

        /** Of what was recorded about one of the subjects. */
        Optional<Collection<RecordedEvent>> about(Collection<? extends Subject> subjects);
    }

    public Picture of(PictureQuery asked, Circle audience) {
        Reconstruction facts = known.apply(events(asked));
        return new Pictures(new PictureSource(
                        facts.entries(),
                        facts.names(),
                        government,
                        audience,
                        CountryNamesJson.newest(),
                        KnownPlaces.all()))
                .of(asked);
    }

    private Optional<Collection<RecordedEvent>> events(PictureQuery asked) {
        List<Predicate<Shelf>> shelves = asked.shelves(government);
        return switch (asked.kind()) {
            case MEMBERSHIP -> standing.about(asked.group().stream().toList());
            case PLANS -> ofUndertakings(shelves, asked.year().orElseThrow());
            case TIMELINE, YEARS, AGREEMENTS, INDICATORS, PLACES -> standing.on(shelves);
        };
    }

    /** What was undertaken in or for the year, and what is told of the same, which may show what became of it. */
    private Optional<Collection<RecordedEvent>> ofUndertakings(List<Predicate<Shelf>> shelves, int year) {
        return standing.on(shelves)
                .map(undertaken ->
                        FollowUp.subjects(known.apply(Optional.of(undertaken)).entries(), year))
                .flatMap(standing::about);
    }
}
