package org.vpshr.page.glance;

import org.vpshr.page.address.PictureName;
import org.vpshr.page.word.CountryWords;
import org.vpshr.page.word.DeskWords;

/**
 * What a picture shows, for a reader.
 *
 * @param title what it is of
 * @param description how to read it
 */
record PictureWords(String title, String description) {

    static PictureWords of(PictureName picture) {
        String year =
                picture.year().isPresent() ? Integer.toString(picture.year().getAsInt()) : "";
        return switch (picture.kind()) {
            case TIMELINE ->
                new PictureWords(
                        "What happened where in " + year,
                        "As exact as the record knows it, and no more: what is dated by its year alone is counted, not"
                                + " placed.");
            case YEARS ->
                new PictureWords(
                        "How much is told of each year, and since when",
                        "How many entries speak of each year, by country and matter.");
            case MEMBERSHIP ->
                new PictureWords(
                        picture.group()
                                .map(group -> "Who sat in the working group " + DeskWords.sentence(group.name()) + ", "
                                        + CountryWords.of(group.country()))
                                .orElse("Who sat in a working group"),
                        "A row for each member, by pillar, from the first day to the last that is on record.");
            case AGREEMENTS ->
                new PictureWords(
                        "Agreements on responsible business conduct",
                        "From talks to their end. Signed is not yet in effect.");
            case INDICATORS ->
                new PictureWords(
                        "What was measured", "Over time, with the breaks in it: what is not joined is not comparable.");
            case PLANS ->
                new PictureWords(
                        "What was undertaken in or for " + year,
                        "When each was due, and how it stands. Overdue says that nothing on record shows that it was done,"
                                + " not that it was not done.");
            case PLACES ->
                new PictureWords(
                        "Where it was in " + year,
                        "The places that entries of the year name, as far as it is known where they" + " lie.");
        };
    }
}
