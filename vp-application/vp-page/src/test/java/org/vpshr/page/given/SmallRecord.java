package org.vpshr.page.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.given.APublishedReport;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.dossier.DossierCommand.MakePlan;
import org.vpshr.domain.dossier.PlanKind;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.time.When;
import org.vpshr.page.viewer.Viewer;
import org.vpshr.testing.RecordInMemory;

/** A record in which a report on 2018 was published, and some things were learnt afterwards. */
public final class SmallRecord implements AutoCloseable {
    /** Whoever looks. */
    public static final Viewer EVERYBODY = Viewer.everybody(new Country("NL"));

    /** The ministry itself. */
    public static final Viewer MINISTRY = new Viewer(new Country("NL"), Circle.INTERNAL);

    private final RecordInMemory memory = RecordInMemory.fresh();

    /** {@return one of which nothing is on record} */
    public static SmallRecord empty() {
        return new SmallRecord();
    }

    /** {@return one that was published with these lines, after which those were recorded} */
    public static SmallRecord published(List<String> before, List<String> after) {
        return empty().publishing(before, after);
    }

    /** {@return the same after it was published with these lines, and those were recorded} */
    public SmallRecord publishing(List<String> before, List<String> after) {
        SmallRecord small = this;
        APublishedReport.of(before).forEach(command -> small.record().record(command));
        return small.after(after.toArray(String[]::new));
    }

    /** {@return the same after these lines} */
    public SmallRecord after(String... lines) {
        for (String line : lines) {
            record().record(APublishedReport.command(line));
        }
        return this;
    }

    /** {@return the record} */
    public VoluntaryPrinciples record() {
        return memory.record();
    }

    /** {@return the same after something was planned in Peru, as the report on 2018 tells} */
    public SmallRecord planning(String entry, String text, String due, Audience readers) {
        Contribution lima = Contribution.by("NL/embassy-lima")
                .written("2019-01-21")
                .on("a letter")
                .forYear(2018);
        record().record(new MakePlan(
                CountryEngagementId.of("NL", "PE"),
                Entry.of(entry, text, lima).when(When.planned(due, "then")).seenBy(readers),
                PlanKind.PLAN,
                Party.parse("gov:NL")));
        return this;
    }

    /** {@return the same after another government planned something in Peru} */
    public SmallRecord planningOf(String government) {
        Contribution desk = Contribution.by(government + "/embassy-lima")
                .written("2019-01-21")
                .on("a letter")
                .forYear(2018);
        record().record(new MakePlan(
                CountryEngagementId.of(government, "PE"),
                Entry.of(government.toLowerCase(Locale.ROOT) + "-plan", "A visit.", desk)
                        .when(When.planned("2019", "then")),
                PlanKind.PLAN,
                Party.parse("gov:" + government)));
        return this;
    }

    /** {@return a line by which the date of an entry becomes more exact} */
    public static String refined(String entry, String when) {
        return of("dossier.RefineWhen", entry) + ",'when':'" + when + "','source':{'title':'Programme of the day'}}";
    }

    /** {@return a line by which another source says otherwise} */
    public static String contradicted(String entry, String claim, String when) {
        return of("dossier.ContradictEntry", entry) + ",'rival':{'claim':'" + claim + "','when':'" + when
                + "','source':{'title':'A newspaper','address':'https://example.org/news'}},'preferred':'rival',"
                + "'reason':'it was there'}";
    }

    /** {@return a line by which a plan was kept} */
    public static String kept(String plan, String evidence) {
        return "{'command':'dossier.KeepPlan','subject':'" + APublishedReport.PERU + "','plan':'" + plan
                + "','outcome':'fully','evidence':['" + evidence + "']}";
    }

    private static String of(String command, String entry) {
        return "{'command':'" + command + "','subject':'" + APublishedReport.PERU + "','entry':'" + entry + "'";
    }

    /** {@return lines, one after the other} */
    public static List<String> all(List<String> some, String... more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return all;
    }

    @Override
    public void close() {
        memory.close();
    }
}
