package org.vpshr.page.glance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.vpshr.application.failure.NotPermitted;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.application.reports.Reports;
import org.vpshr.application.reports.Survey;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;
import org.vpshr.page.address.PictureName;
import org.vpshr.page.figure.Figure;
import org.vpshr.page.followup.StatePlot;
import org.vpshr.page.viewer.Viewer;
import org.vpshr.page.word.CountryWords;
import org.vpshr.page.word.DayWords;
import org.vpshr.page.word.Legend;
import org.vpshr.page.word.Term;
import org.vpshr.page.word.Way;
import org.vpshr.projections.followup.PlanState;
import org.vpshr.projections.followup.Undertakings;
import org.vpshr.projections.picture.PictureKind;

/**
 * The years of a government. What is drawn on the page itself is found without reading all that is on record; each other
 * picture has an address of its own, and is made when it is asked for.
 */
public final class GlancePage {
    private static final List<Term> WORDS =
            List.of(Term.WHEN, Term.KNOWN, Term.VERSION, Term.SAID_LATER, Term.UNCERTAIN, Term.of(PlanState.OVERDUE));

    private final Reports reports;
    private final Viewer viewer;
    private final Address.Glance address;
    private final Links links;
    private final List<YearLine> years;

    private GlancePage(Reports reports, Viewer viewer, Address.Glance address, Links links, List<YearLine> years) {
        this.reports = reports;
        this.viewer = viewer;
        this.address = address;
        this.links = links;
        this.years = years;
    }

    /** {@return the page} */
    public static GlancePage of(Reports reports, Viewer viewer, Address.Glance address, Links links) {
        List<YearLine> years =
                reports.years(address.government(), viewer.circleOf(address.government())).keySet().stream()
                        .flatMap(year -> YearLine.of(
                                reports.of(address.government(), year)
                                        .forAudience(viewer.circleOf(address.government())),
                                address.known())
                                .stream())
                        .toList();
        return new GlancePage(reports, viewer, address, links, years);
    }

    /** {@return what the page is called, before the name of the record} */
    public String title() {
        return CountryWords.of(address.government()) + " at a glance";
    }

    /** Writes the page. */
    public void into(Element main) {
        Element head = main.appendElement("div").addClass("wrap").addClass("head");
        head.appendElement("p").addClass("kicker").text("At a glance");
        head.appendElement("h1").text(heading());
        head.appendElement("p")
                .addClass("lede under")
                .text("What the record holds of each year, and what became of what was promised. As far as we know it "
                        + DayWords.known(address.known()) + ".");
        if (years.isEmpty()) {
            main.appendElement("div")
                    .addClass("wrap")
                    .appendElement("p")
                    .text("Nothing is on record of this government that you may see.");
            return;
        }
        YearLine told = told();
        Optional<Undertakings> undertaken = undertakings(told);
        sums(head, told, undertaken);
        Element body = main.appendElement("div").addClass("wrap").addClass("glance");
        Legend.into(head, links, WORDS);
        new YearsTable(this.address, links, years, told.year()).into(body);
        Survey survey = survey(told);
        PictureName timeline = PictureName.of(PictureKind.TIMELINE, told.year());
        PicturePage.section(body, timeline, PicturePage.picture(survey, timeline));
        undertaken.ifPresent(each -> undertakings(body, told, each));
        more(body, told);
    }

    private String heading() {
        String name = years.isEmpty()
                ? CountryWords.of(address.government())
                : "Government of " + inquiry(told()).particulars().issuer();
        return switch (years.size()) {
            case 0 -> name;
            case 1 -> name + ", " + years.getFirst().year();
            default ->
                name + ", " + years.getFirst().year() + " to " + years.getLast().year();
        };
    }

    /** Of the year that was published last; of the last one, where none was. */
    private YearLine told() {
        return years.stream()
                .filter(year -> !year.published().isEmpty())
                .reduce((earlier, later) -> later)
                .orElse(years.getLast());
    }

    private Inquiry inquiry(YearLine year) {
        return reports.of(address.government(), year.year())
                .forAudience(viewer.circleOf(address.government()))
                .at(address.known());
    }

    private Survey survey(YearLine year) {
        long upTo = address.known() instanceof AsOf.Now
                ? Long.MAX_VALUE
                : inquiry(year).position();
        return reports.survey(upTo, address.government(), viewer.circleOf(address.government()));
    }

    private void sums(Element head, YearLine told, Optional<Undertakings> undertaken) {
        Element sums = head.appendElement("ul").addClass("sums");
        sum(sums, Integer.toString(told.statements()), "statements on " + told.year());
        if (!told.published().isEmpty()) {
            int version = told.published().getLast().number();
            long later = reports.of(address.government(), told.year())
                    .forAudience(viewer.circleOf(address.government()))
                    .at(AsOf.published(version))
                    .comparedWith(inquiry(told))
                    .changes()
                    .size();
            sum(sums, Long.toString(later), "things learnt of " + told.year() + " after its publication");
        }
        undertaken.ifPresent(each -> {
            long overdue = each.all().stream()
                    .filter(one -> one.state() == PlanState.OVERDUE)
                    .count();
            sum(sums, overdue + " of " + each.all().size(), "undertakings of " + told.year() + " are overdue");
        });
    }

    private static void sum(Element sums, String number, String what) {
        Element sum = sums.appendElement("li");
        sum.appendElement("b").text(number);
        sum.appendText(what);
    }

    /** What is for the ministry itself is shown by who may read it. */
    private Optional<Undertakings> undertakings(YearLine year) {
        try {
            Inquiry inquiry = inquiry(year);
            return Optional.of(inquiry.followUp(inquiry.day()))
                    .filter(each -> !each.all().isEmpty());
        } catch (NotPermitted e) {
            return Optional.empty();
        }
    }

    private void undertakings(Element body, YearLine told, Undertakings undertakings) {
        Element section =
                Figure.section(body, "undertakings", "What became of what was undertaken in or for " + told.year());
        StatePlot.of(undertakings).into(section);
        Way.into(
                section.appendElement("p"),
                links,
                new Address.FollowUp(report(told)),
                "Each of them, with what shows that it was kept");
    }

    private Address.ReportAt report(YearLine year) {
        return Address.ReportAt.of(address.government(), year.year(), address.known());
    }

    private void more(Element body, YearLine told) {
        Element section = Figure.section(body, "pictures", "More pictures");
        section.appendElement("p").text("Each with its numbers as a table.");
        Element list = section.appendElement("ul").addClass("hits");
        for (PictureKind kind : List.of(PictureKind.YEARS, PictureKind.AGREEMENTS, PictureKind.INDICATORS)) {
            picture(list, PictureName.of(kind));
        }
        picture(list, PictureName.of(PictureKind.PLACES, told.year()));
        groups(told).forEach(group -> picture(list, PictureName.of(group)));
    }

    /** Those of which the year's report tells. */
    private List<WorkingGroupId> groups(YearLine told) {
        return inquiry(told).traces().stream()
                .map(trace -> trace.history().subject())
                .filter(WorkingGroupId.class::isInstance)
                .map(WorkingGroupId.class::cast)
                .distinct()
                .sorted(Comparator.comparing(WorkingGroupId::toString))
                .toList();
    }

    private void picture(Element list, PictureName name) {
        Address.PictureAt to = new Address.PictureAt(address.government(), name, address.known());
        if (links.leadsTo(to)) {
            PictureWords words = PictureWords.of(name);
            Element item = list.appendElement("li");
            Way.into(item.appendElement("h3"), links, to, words.title());
            item.appendElement("p").addClass("meta").text(words.description());
        }
    }
}
