package org.vpshr.application.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.domain.host.OwnRule.broken;
import static org.vpshr.domain.host.OwnRule.holds;
import static org.vpshr.domain.host.OwnRule.rule;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.given.AStore;
import org.vpshr.application.input.AttachedFiles;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.policy.Actor;
import org.vpshr.application.policy.Role;
import org.vpshr.application.receipt.CommandId;
import org.vpshr.application.receipt.Receipt;
import org.vpshr.application.reference.RuleDescription;
import org.vpshr.application.reference.Vocabulary;
import org.vpshr.application.reference.VocabularyText;
import org.vpshr.application.render.Json;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject;
import org.vpshr.domain.dossier.DossierCommand.StatePosition;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.host.OwnRules;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.rule.Grade;
import org.vpshr.domain.rule.RuleViolation;

/** Rules of a ministry's own, by whichever way something is recorded. */
@SuppressWarnings("NullAway.Init")
class OwnRulesTest {
    private static final Subject PERU = Subject.parse("engagement/NL/PE");
    private static final Contribution DESK =
            Contribution.by("NL/human-rights").written("2019-01-21").on("file note");
    private static final Actor EDITOR = new Actor(
            "user:1", new Country("NL"), Set.of(Role.EDITOR), Set.of(Desk.parse("NL/human-rights")), Circle.INTERNAL);
    private static final String LINES =
            "{\"contribution\":{\"by\":\"NL/human-rights\",\"written\":\"2019-01-21\",\"evidence\":\"note\",\"audience\":\"public\"}}\n"
                    + "{\"command\":\"dossier.StatePosition\",\"subject\":\"engagement/NL/PE\",\"entry\":{\"id\":\"a-line\",\"text\":\"Dialogue.\",\"when\":\"standing\"}}\n";

    @TempDir
    private Path folder;

    private static OwnRules rules(Grade grade) {
        return OwnRules.of(rule(
                "minbuza:1",
                grade,
                "An entry names its file plan code.",
                (command, dossier) -> command.entryAttributes().isEmpty()
                        ? broken("it names no file plan code", "add the attribute minbuza:file-plan")
                        : holds()));
    }

    private static Command position(String id) {
        return new StatePosition(PERU, Entry.of(id, "The aim is a dialogue.", DESK));
    }

    private static NamedResource lines() {
        return new NamedResource("lines.jsonl", () -> new ByteArrayInputStream(LINES.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @EnumSource
    void what_breaks_one_is_refused_and_nothing_is_recorded(AStore.In in) {
        try (VoluntaryPrinciples record =
                VoluntaryPrinciples.open(in.fresh(folder).options().with(rules(Grade.REFUSE)))) {
            assertThatThrownBy(() -> record.record(position("pe-position")))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("rule minbuza:1");
            assertThatThrownBy(() -> record.recordAll(List.of(position("a"), position("b"))))
                    .hasMessageContaining("rule minbuza:1");
            assertThatThrownBy(() -> record.record(lines())).hasMessageContaining("lines.jsonl:2: rule minbuza:1");
            assertThatThrownBy(() -> record.as(EDITOR).record(position("c")))
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining("minbuza:1");
            assertThat(record.head().position()).isZero();
        }
    }

    @Test
    void a_supposition_tells_it_too() {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(
                AStore.In.A_FILE.fresh(folder).options().with(rules(Grade.REFUSE)))) {
            assertThat(Json.of(record.suppose(position("pe-position")))).contains("\"rule\" : \"minbuza:1\"");
        }
        Options nowhere = Options.of(folder.resolve("none.db")).with(rules(Grade.REFUSE));
        assertThat(Json.of(VoluntaryPrinciples.supposeOnNothing(nowhere, List.of(lines()), AttachedFiles.none())))
                .contains("\"rule\" : \"minbuza:1\"");
    }

    /** The answer stands beside the event, and is the same where nobody knows the rule any more. */
    @ParameterizedTest
    @EnumSource
    void a_finding_is_answered_again_by_a_record_that_is_opened_without_the_rule(AStore.In in) {
        AStore store = in.fresh(folder);
        Receipt first;
        try (VoluntaryPrinciples record =
                VoluntaryPrinciples.open(store.options().with(rules(Grade.FLAG)))) {
            first = record.record(position("pe-position"), new CommandId("case-1"));
            assertThat(first.findings())
                    .extracting(Object::toString)
                    .anyMatch(finding -> finding.contains("rule minbuza:1: it names no file plan code"));
        }
        try (VoluntaryPrinciples without = VoluntaryPrinciples.open(store.options())) {
            assertThat(without.record(position("pe-position"), new CommandId("case-1")))
                    .isEqualTo(first);
            assertThat(without.upkeep().verify().problems()).isEmpty();
        }
    }

    @Test
    void what_is_on_record_reads_the_same_with_it_and_without() {
        AStore store = AStore.In.A_FILE.fresh(folder);
        String before;
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(store.options())) {
            record.record(lines());
            before = Json.of(record.reports().of("NL", 2019).now());
        }
        try (VoluntaryPrinciples strict =
                VoluntaryPrinciples.open(store.options().with(rules(Grade.REFUSE)))) {
            assertThat(Json.of(strict.reports().of("NL", 2019).now())).isEqualTo(before);
        }
    }

    @Test
    void the_catalogue_names_it_after_the_rules_of_the_field() {
        List<RuleDescription> all = Vocabulary.rules(rules(Grade.REFUSE));

        assertThat(all).hasSize(Vocabulary.rules().size() + 1);
        assertThat(all.getLast().code()).hasToString("minbuza:1");
        assertThat(VocabularyText.rules(List.of(all.getLast())))
                .startsWith("rule minbuza:1, ")
                .contains("An entry names its file plan code.");
    }
}
