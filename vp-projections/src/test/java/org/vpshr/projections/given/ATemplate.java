package org.vpshr.projections.given;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.report.Template;
import org.vpshr.projections.report.Template.CountryName;
import org.vpshr.projections.report.Template.Group;
import org.vpshr.projections.report.Template.Labels;
import org.vpshr.projections.report.Template.Layout;
import org.vpshr.projections.report.Template.Part;
import org.vpshr.projections.report.Template.Text;

/** A small template with every kind of section and layout. */
public final class ATemplate {
    public static final Template OF_2018 = of(List.of(
            new Part("F", text("Foreword"), 1, List.of(group("foreword", Layout.THREADS, "report.ForewordWritten"))),
            new Part(
                    "A",
                    text("Commitment"),
                    1,
                    List.of(
                            group(
                                    "commitment",
                                    Layout.JOINED,
                                    "commitment.CommitmentAffirmed",
                                    "commitment.PolicyDescribed:national-action-plan"),
                            group(
                                    "initiative",
                                    Layout.THREADS,
                                    "initiative.*",
                                    "commitment.ChairTaken",
                                    "commitment.ChairHandedOver",
                                    "commitment.PositionStated"))),
            new Part(
                    "B",
                    text("Policies"),
                    1,
                    List.of(
                            group("policy", Layout.JOINED, "commitment.PolicyDescribed"),
                            group("agreements", Layout.BY_SUBJECT, "irbc.*"),
                            new Group("pictures", Layout.THREADS, List.of(), List.of("*.MediumAdded")))),
            new Part("C.0", text("Forums"), 2, List.of(group("forums", Layout.THREADS, "forum.*"))),
            new Part(
                    "C.*",
                    null,
                    2,
                    List.of(
                            group("context", Layout.JOINED, "engagement.ContextDescribed"),
                            group(
                                    "activities",
                                    Layout.THREADS,
                                    "engagement.EventHeld",
                                    "engagement.OutreachMade",
                                    "engagement.PositionStated",
                                    "engagement.DeclarationSigned"),
                            group("results", Layout.JOINED, "engagement.ResultReported"),
                            group("plans", Layout.JOINED, "engagement.PlanMade"),
                            group("lessons", Layout.THREADS, "engagement.LessonDrawn", "engagement.ChallengeNamed"),
                            group("pictures", Layout.THREADS, "engagement.MediumAdded"),
                            group("working groups", Layout.THREADS, "workinggroup.*")))));

    private ATemplate() {}

    private static Template of(List<Part> parts) {
        return new Template(
                "test",
                Subjects.NL,
                2010,
                null,
                List.of(text("Annual Report {year}")),
                new Labels(
                        text("Background"),
                        text("Ahead"),
                        text("Picture by {credit}"),
                        text("No credit known"),
                        text("Lessons in {country}")),
                parts,
                List.of(new Country("PE"), new Country("NG")),
                Map.of("PE", new CountryName(text("Peru"), text("Peru"))),
                null);
    }

    public static Text text(String english) {
        return new Text(new TreeMap<>(Map.of(Language.ENGLISH, english)));
    }

    private static Group group(String name, Layout layout, String... select) {
        return new Group(name, layout, List.of(select), List.of());
    }
}
