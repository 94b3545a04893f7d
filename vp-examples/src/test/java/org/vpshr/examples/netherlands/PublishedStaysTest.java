package org.vpshr.examples.netherlands;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.render.Html;
import org.vpshr.application.render.Json;
import org.vpshr.application.render.Markdown;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Reports.Publication;
import org.vpshr.domain.Subject;
import org.vpshr.domain.dossier.DossierCommand.EraseEntry;
import org.vpshr.domain.dossier.DossierCommand.RestrictEntry;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.register.RegisterCommand.ErasePerson;
import org.vpshr.projections.report.Report;
import org.vpshr.projections.report.Reprint;

/** Whatever is recorded later, a published report stays as it was, or says where it does not. */
class PublishedStaysTest {
    private static final int LATER = 500;

    @TempDir
    private Path folder;

    private VoluntaryPrinciples open() {
        return VoluntaryPrinciples.open(Example.copy(folder));
    }

    private static Report published(VoluntaryPrinciples record) {
        return Example.report2018(record).asPublished(1);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {7, 2018})
    @Tag("rule-34-holds")
    @Tag("rule-36-holds")
    @Tag("rule-93-holds")
    void after_500_later_events_of_any_kind_it_is_rebuilt_byte_for_byte(long seed) {
        try (VoluntaryPrinciples record = open()) {
            Report before = published(record);
            List<String> printed = all(before);
            String known = Json.of(Example.report2018(record).now());
            WhatComesLater.events(record, seed, LATER);

            assertThat(all(published(record))).isEqualTo(printed);
            assertThat(Json.of(Example.report2018(record).now())).isNotEqualTo(known);
            for (Publication publication : Example.report2018(record).publications()) {
                Report rebuilt = Example.report2018(record).asPublished(publication.version());
                assertThat(publication.isOf(rebuilt)).isTrue();
            }
        }
    }

    private static List<String> all(Report report) {
        return List.of(Json.of(report), Markdown.of(report), Html.of(report));
    }

    @Test
    @Tag("rule-112-holds")
    void under_a_new_restriction_it_differs_in_the_one_place_and_says_that_it_is_bound() {
        try (VoluntaryPrinciples record = open()) {
            Report before = published(record);
            record.record(new RestrictEntry(
                    Subject.parse("engagement/NL/CD"),
                    new Contribution(
                            Desk.parse("NL/embassy-kinshasa"), LocalDate.of(2023, 2, 1), "letter of partners", null),
                    new EntryId("cd-plan-link"),
                    new Audience.Limited(Circle.INTERNAL, "safety of partners", LocalDate.of(2028, 2, 1))));
            Report after = published(record);

            assertThat(differing(before, after)).containsExactly("cd-plan-link");
            assertThat(standing(record)).contains(Reprint.BOUND_LATER);
            assertThat(record.upkeep().verify().whole()).isTrue();
        }
    }

    @Test
    @Tag("rule-116-holds")
    void with_an_erased_person_it_differs_where_the_name_stood_and_says_that_it_is_bound() {
        try (VoluntaryPrinciples record = open()) {
            record.record(new ErasePerson(
                    Subject.parse("person/koch"),
                    Contribution.by("NL/legal-affairs").written("2023-02-01").on("letter of the person"),
                    "asked for",
                    "head of division"));
        }
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(folder.resolve("record.db"))) {
            Report after = published(record);

            assertThat(differing(Example.ask(PublishedStaysTest::published), after))
                    .isNotEmpty();
            assertThat(standing(record)).contains(Reprint.BOUND_LATER);
            assertThat(record.upkeep().verify().whole()).isTrue();
        }
    }

    @Test
    @Tag("rule-116-holds")
    void with_an_erased_entry_only_that_item_is_gone_and_it_says_that_it_is_bound() {
        try (VoluntaryPrinciples record = open()) {
            Report before = published(record);
            record.record(new EraseEntry(
                    Subject.parse("engagement/NL/CD"),
                    Contribution.by("NL/legal-affairs").written("2023-02-01").on("letter of partners"),
                    new EntryId("cd-plan-link"),
                    "safety of partners",
                    "head of division"));

            assertThat(differing(before, published(record))).containsExactly("cd-plan-link");
            assertThat(standing(record)).contains(Reprint.BOUND_LATER);
            assertThat(record.upkeep().verify().whole()).isTrue();
        }
    }

    private static Optional<Reprint> standing(VoluntaryPrinciples record) {
        return Example.report2018(record).at(AsOf.published(1)).reprint();
    }

    private static Set<String> differing(Report before, Report after) {
        Map<String, String> then = texts(before);
        Map<String, String> now = texts(after);
        Set<String> all = new HashSet<>(then.keySet());
        all.addAll(now.keySet());
        all.removeIf(entry -> then.getOrDefault(entry, "").equals(now.getOrDefault(entry, "")));
        return all;
    }

    private static Map<String, String> texts(Report report) {
        return report.items().stream().collect(toMap(item -> item.entry().value(), Report.Item::text));
    }
}
