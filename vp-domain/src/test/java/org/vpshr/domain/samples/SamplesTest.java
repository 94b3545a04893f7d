package org.vpshr.domain.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.Subject.Edition.PUBLIC;
import static org.vpshr.domain.given.ARule.rule;
import static org.vpshr.domain.given.Groups.FUND_FOR_PEACE;
import static org.vpshr.domain.given.Groups.GHANA;
import static org.vpshr.domain.given.Groups.joins;
import static org.vpshr.domain.given.Groups.setUp;
import static org.vpshr.domain.given.Story.given;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.domain.Subject.AgreementId;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.Subject.CommitmentId;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.Subject.ForumEngagementId;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.domain.architecture.JavadocSamples;
import org.vpshr.domain.entry.Attribute;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.host.HostField;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.party.Capacity;
import org.vpshr.domain.party.Participation;
import org.vpshr.domain.party.Party;

/** Each sample of the Javadoc, compiled and run. */
class SamplesTest {
    private static final Path TESTS = Path.of("src/test/java");

    @Test
    void every_sample_stands_in_a_test() {
        assertThat(JavadocSamples.in(Path.of("src/main/java"))).hasSizeGreaterThan(8);
        assertThat(JavadocSamples.notRun(Path.of("src/main/java"), TESTS)).isEmpty();
        assertThat(JavadocSamples.notRun(TESTS.resolve("org/vpshr/domain/given"), TESTS))
                .isEmpty();
    }

    @Test
    void one_that_stands_nowhere_else_is_found(@TempDir Path sources) throws IOException {
        Files.writeString(sources.resolve("Planted.java"), """
                /**
                 * A sample.
                 *
                 * {@snippet lang=java :
                 * if (true) {
                 *     Nowhere.called();
                 * }
                 * }
                 */
                interface Planted {}
                """);

        assertThat(JavadocSamples.notRun(sources, sources))
                .singleElement()
                .satisfies(
                        sample -> assertThat(sample).startsWith("\nif (true) {").endsWith("}\n"));
    }

    @Test
    void subjects_are_named_by_their_parts() {
        assertThat(CommitmentId.of("NL")).hasToString("commitment/NL");
        assertThat(AgreementId.of("NL", "gold")).hasToString("irbc/NL/gold");
        assertThat(WorkingGroupId.of("PE", "gt-pv")).hasToString("workinggroup/PE/gt-pv");
        assertThat(CountryEngagementId.of("NL", "PE")).hasToString("engagement/NL/PE");
        assertThat(ForumEngagementId.of("NL", "igf")).hasToString("forum/NL/igf");
        assertThat(AnnualReportId.of("NL", 2018, PUBLIC)).hasToString("report/NL/2018/public");
    }

    @Test
    void what_stands_beside_an_entry_is_said_in_a_line() {
        assertThat(Attribute.of("minbuza", "case", "2025-4711").value()).isEqualTo("2025-4711");
        assertThat(HostField.text("auditor", "Audit Service").value()).isEqualTo("Audit Service");
        assertThat(Figure.count("people who took part", "~40", "people").value())
                .hasToString("~40");
    }

    @Test
    void an_entry_is_told_step_by_step() {
        assertThat(roundtable().when().span().edtf()).isEqualTo("2025-04");
        assertThat(roundtable().who()).containsExactly(Participation.of(Party.parse("gov:NL"), Capacity.ORGANISER));
    }

    private static Entry roundtable() {
        Contribution lima = Contribution.by("NL/embassy-lima")
                .written("2026-02-02")
                .on("embassy file 14")
                .forYear(2025);
        return Entry.of("pe-roundtable-2025", "In April 2025 the embassy held a roundtable in Cusco.", lima)
                .when("2025-04")
                .where("PE:Cusco")
                .who("gov:NL", Capacity.ORGANISER)
                .figure(Figure.count("people who took part", "~40", "people"));
    }

    @Test
    void a_story_tells_what_was_so_what_is_asked_and_what_comes_of_it() {
        given(GHANA)
                .after(setUp("2017"), joins(FUND_FOR_PEACE))
                .when(joins(FUND_FOR_PEACE, "2018"))
                .thenRefusedBy(rule(57));
    }
}
