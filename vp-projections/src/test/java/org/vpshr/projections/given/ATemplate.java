package org.vpshr.projections.given;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.report.CountryNames;
import org.vpshr.projections.report.Template;
import org.vpshr.projections.report.Template.CountryName;
import org.vpshr.projections.report.Template.Group;
import org.vpshr.projections.report.Template.Labels;
import org.vpshr.projections.report.Template.Layout;
import org.vpshr.projections.report.Template.Part;
import org.vpshr.projections.report.Template.PartLabels;
import org.vpshr.projections.report.Template.Text;
import org.vpshr.projections.report.Template.Thin;

/** A small template with every kind of section and layout. */
public final class ATemplate {
    public static final Template OF_2018 = of(List.of(
            part("F", text("Foreword"), 1, List.of(group("foreword", Layout.THREADS, "report.ForewordWritten"))),
            part(
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
            part(
                    "B",
                    text("Policies"),
                    1,
                    List.of(
                            group("policy", Layout.JOINED, "commitment.PolicyDescribed"),
                            group("agreements", Layout.BY_SUBJECT, "irbc.*"),
                            new Group("pictures", Layout.THREADS, List.of(), List.of("*.MediumAdded"), List.of()))),
            part("C.0", text("Forums"), 2, List.of(group("forums", Layout.THREADS, "forum.*"))),
            part(
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
                1,
                1,
                Subjects.NL,
                2010,
                null,
                null,
                null,
                List.of(),
                List.of(text("Annual Report {year}")),
                new Labels(
                        text("Background"),
                        text("Ahead"),
                        null,
                        text("Picture by {credit}"),
                        text("No credit known"),
                        text("Lessons in {country}")),
                parts,
                null,
                List.of(new Country("PE"), new Country("NG")),
                null,
                Map.of("PE", new CountryName(text("Peru"), text("Peru"))),
                null,
                null);
    }

    /** The same in the form in which empty sections are left out and entries stand in the order of time. */
    public static Template ofForm2(@Nullable Text whenEmpty, List<EntryId> order, @Nullable Thin thin) {
        List<Part> parts = OF_2018.sections().stream()
                .map(part -> new Part(
                        part.key(),
                        part.title(),
                        part.level(),
                        part.key().equals("A"),
                        part.key().equals("C.0") ? whenEmpty : null,
                        part.key().equals("A") ? new PartLabels(text(""), null, text("Afterwards")) : null,
                        part.groups().stream()
                                .map(group ->
                                        new Group(group.name(), group.layout(), group.select(), group.take(), order))
                                .toList()))
                .toList();
        return new Template(
                "test",
                1,
                2,
                null,
                2010,
                null,
                null,
                null,
                List.of(),
                List.of(text("Report of {government}, {year}")),
                OF_2018.labels(),
                parts,
                null,
                OF_2018.countries(),
                Template.CountryOrder.NAME,
                OF_2018.names(),
                NAMES,
                thin);
    }

    private static final CountryNames NAMES = new CountryNames(
            "test",
            "",
            Map.of("GH", text("Zeta"), "MM", text("Émeraude"), "CO", text("eme"), "NL", text("Netherlands")),
            Map.of("NL", text("the Netherlands")));

    private static Part part(String key, @Nullable Text title, int level, List<Group> groups) {
        return new Part(key, title, level, false, null, null, groups);
    }

    public static Text text(String english) {
        return new Text(new TreeMap<>(Map.of(Language.ENGLISH, english)));
    }

    private static Group group(String name, Layout layout, String... select) {
        return new Group(name, layout, List.of(select), List.of(), List.of());
    }
}
