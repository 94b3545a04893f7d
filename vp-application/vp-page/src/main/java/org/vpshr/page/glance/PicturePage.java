package org.vpshr.page.glance;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Reports;
import org.vpshr.application.reports.Survey;
import org.vpshr.domain.entry.Language;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;
import org.vpshr.page.address.PictureName;
import org.vpshr.page.viewer.Viewer;
import org.vpshr.page.figure.Figure;
import org.vpshr.page.figure.PictureFigure;
import org.vpshr.page.word.CountryWords;
import org.vpshr.page.word.DayWords;
import org.vpshr.page.word.Way;
import org.vpshr.projections.picture.Picture;
import org.vpshr.projections.picture.PictureKind;
import org.vpshr.projections.picture.PictureQuery;

/**
 * One picture of a government's record, on a page of its own.
 *
 * @param picture what it shows to the viewer
 * @param bothTimes beside how much is told of each year, when that became known; nothing beside other pictures
 * @param address where it is asked for
 * @param links where it leads to
 */
public record PicturePage(Picture picture, Optional<TwoTimesPlot> bothTimes, Address.PictureAt address, Links links) {
    /** All of a record is the same whichever report is asked for. */
    private static final int ANY_YEAR = 2000;

    /**
     * {@return the page}
     *
     * @throws org.vpshr.application.failure.NothingToReport when it is of a working group that the viewer may not see
     * @throws org.vpshr.application.failure.NotPermitted when it is of plans, and not for whoever asks
     */
    public static PicturePage of(Reports reports, Viewer viewer, Address.PictureAt address, Links links) {
        return new PicturePage(
                picture(survey(reports, viewer, address), address.picture()),
                address.picture().kind() == PictureKind.YEARS
                        ? Optional.of(bothTimes(reports, viewer, address))
                        : Optional.empty(),
                address,
                links);
    }

    private static TwoTimesPlot bothTimes(Reports reports, Viewer viewer, Address.PictureAt address) {
        Reports.Request any =
                reports.of(address.government(), ANY_YEAR).forAudience(viewer.circleOf(address.government()));
        return TwoTimesPlot.of(any.at(address.known()).entries().standing(), address.government());
    }

    private static Survey survey(Reports reports, Viewer viewer, Address.PictureAt address) {
        long upTo = address.known() instanceof AsOf.Now
                ? Long.MAX_VALUE
                : reports.of(address.government(), ANY_YEAR)
                        .forAudience(viewer.circleOf(address.government()))
                        .position(address.known());
        return reports.survey(upTo, address.government(), viewer.circleOf(address.government()));
    }

    /** {@return what a picture shows of what is surveyed} */
    static Picture picture(Survey survey, PictureName name) {
        return survey.picture(new PictureQuery(name.kind(), name.year(), name.group(), survey.day(), Language.ENGLISH));
    }

    /** {@return what the page is called, before the name of the record} */
    public String title() {
        return CountryWords.of(address.government()) + ": "
                + PictureWords.of(address.picture()).title();
    }

    /** Writes the page. */
    public void into(Element main) {
        PictureWords words = PictureWords.of(address.picture());
        Element head = main.appendElement("div").addClass("wrap").addClass("head");
        Way.into(
                head.appendElement("p").addClass("kicker"),
                links,
                new Address.Glance(address.government(), address.known()),
                CountryWords.of(address.government()) + ", at a glance");
        head.appendElement("h1").text(words.title());
        head.appendElement("p")
                .addClass("lede under")
                .text("As far as we know it " + DayWords.known(address.known()) + ".");
        Element body = main.appendElement("div").addClass("wrap").addClass("glance");
        bothTimes.ifPresent(plot -> plot.into(body));
        section(body, address.picture(), picture);
    }

    /** Writes a picture with its words. */
    static void section(Element body, PictureName name, Picture picture) {
        PictureWords words = PictureWords.of(name);
        Element section = Figure.section(body, "picture." + name.written(), words.title());
        section.appendElement("p").text(words.description());
        if (picture.isEmpty()) {
            section.appendElement("p").addClass("quiet").text("Nothing is on record that it could show.");
        } else {
            PictureFigure.into(section, picture, words.title());
        }
    }
}
