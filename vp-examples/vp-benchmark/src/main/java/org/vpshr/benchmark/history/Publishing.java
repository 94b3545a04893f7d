package org.vpshr.benchmark.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.party.Capacity;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.report.Clearance;
import org.vpshr.domain.report.PeriodBasis;
import org.vpshr.domain.report.ReportCommand;
import org.vpshr.domain.report.ReportKind;
import org.vpshr.domain.time.FuzzyDate;

/**
 * The way of one report to its publication, when the history is told.
 *
 * @param report which one
 * @param way all that comes before
 * @param last the publication itself
 */
public record Publishing(AnnualReportId report, List<Command> way, Command last) {
    private static final LocalDate DAY = LocalDate.of(Scale.FIRST_YEAR + Scale.YEARS, 1, 20);

    /** So many reports of a history there are. */
    public static int most(Scale scale) {
        return scale.governments() * Scale.YEARS;
    }

    /** One of them: the last years of all governments come first. */
    public static Publishing of(Scale scale, int number, String template) {
        Cast cast = new Cast(scale);
        Cast.Actor actor = cast.actors().get(number % cast.actors().size());
        return way(cast, actor, id(scale, number), template);
    }

    /** Its name. */
    public static AnnualReportId id(Scale scale, int number) {
        Cast cast = new Cast(scale);
        int governments = cast.actors().size();
        return new AnnualReportId(
                cast.governments().get(number % governments),
                Scale.FIRST_YEAR + Scale.YEARS - 1 - number / governments,
                Edition.PUBLIC);
    }

    private static Publishing way(Cast cast, Cast.Actor actor, AnnualReportId id, String template) {
        Contribution by = new Contribution(actor.ministry(), DAY, "minutes of the ministry", null);
        Party.Person minister = cast.minister(actor);
        String name = Cast.lower(actor.government()) + "-signed-" + id.year();
        Entry signature =
                Entry.of(name, "{" + minister.id() + "}, Minister", by).who(minister.toString(), Capacity.SIGNATORY);
        return new Publishing(
                id,
                List.of(
                        new ReportCommand.CommissionReport(
                                id, by, ReportKind.FULL, template, PeriodBasis.CALENDAR_YEAR, null, Set.of()),
                        new ReportCommand.DraftReport(id, by),
                        new ReportCommand.ClearReport(id, by, Clearance.LEGAL),
                        new ReportCommand.ClearReport(id, by, Clearance.PRIVACY),
                        new ReportCommand.ClearReport(id, by, Clearance.POLICY),
                        new ReportCommand.SignReport(id, signature, minister, SetUp.OFFICE),
                        new ReportCommand.SubmitReport(id, by)),
                new ReportCommand.PublishReport(id, by, FuzzyDate.parse(DAY.toString()), 0, ""));
    }
}
