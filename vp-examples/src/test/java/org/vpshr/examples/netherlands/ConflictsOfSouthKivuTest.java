package org.vpshr.examples.netherlands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.dossier.DossierEvent.PlanKept;
import org.vpshr.domain.dossier.Outcome;
import org.vpshr.domain.dossier.Preference;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.history.RecordedEvent;

/** The conflicts between the report and later sources on the South Kivu project, and what became of its plans. */
class ConflictsOfSouthKivuTest {
    private static final Reading PUBLISHED = Reading.published();

    private static List<PlanKept> kept(Memory memory, String plan) {
        return memory.of(plan).life().stream()
                .map(RecordedEvent::event)
                .filter(PlanKept.class::isInstance)
                .map(PlanKept.class::cast)
                .toList();
    }

    @Test
    void x14_south_kivu_began_in_october_2018_by_the_report_and_in_july_by_the_study() {
        assertThat(PUBLISHED.text("cd-project")).contains("October 2018", "two years");
        assertThat(PUBLISHED.when("cd-project")).isEqualTo("2018-10/2020-10");
        assertThat(Memory.on("2021-02-28").rivals("cd-project")).isEmpty();
        assertThat(Memory.now().rivals("cd-project"))
                .filteredOn(rival -> Memory.when(rival).equals("2018-07/2020-12"))
                .singleElement()
                .satisfies(rival -> assertThat(rival.preferred()).isEqualTo(Preference.RIVAL));
        assertThat(Reading.ofYear(2018).text("cd-project")).isEqualTo(PUBLISHED.text("cd-project"));
        assertThat(Reading.ofYear(2018).tells("cd-project-extended")).isFalse();
        assertThat(Reading.ofYear(2020).text("cd-project-extended")).contains("extended to December 2020");
    }

    @Test
    void x15_the_project_is_the_missions_own_by_the_report_and_paid_by_a_fund_too_by_its_sheet() {
        assertThat(PUBLISHED.text("cd-project")).contains("bilateral project");
        assertThat(Memory.atPublication().holds("cd-project-shrim")).isFalse();
        assertThat(Memory.now().rivals("cd-project"))
                .anyMatch(rival -> rival.rival().claim().contains("SHRIM"));
        assertThat(Memory.now().of("cd-project-shrim").entry().figures())
                .as("no amount is stated")
                .isEmpty();
    }

    @Test
    void x21_monthly_meetings_were_planned_for_2019_and_one_is_on_record() {
        assertThat(PUBLISHED.text("cd-plan-monthly")).contains("every month");
        assertThat(kept(Memory.atPublication(), "cd-plan-monthly")).isEmpty();
        assertThat(Reading.ofYear(2019).text("cd-meeting-2019-06")).contains("17 June 2019");
        assertThat(kept(Memory.now(), "cd-plan-monthly")).singleElement().satisfies(plan -> {
            assertThat(plan.outcome()).isEqualTo(Outcome.PARTLY);
            assertThat(plan.evidence()).containsExactly(new EntryId("cd-meeting-2019-06"));
        });
    }

    @Test
    void x22_case_studies_were_planned_and_came_out_in_a_study_of_three() {
        assertThat(PUBLISHED.text("cd-plan-case-studies")).contains("case studies");
        assertThat(kept(Memory.on("2020-12-31"), "cd-plan-case-studies")).isEmpty();
        assertThat(kept(Memory.now(), "cd-plan-case-studies")).singleElement().satisfies(plan -> {
            assertThat(plan.outcome()).isEqualTo(Outcome.FULLY);
            assertThat(plan.evidence()).containsExactly(new EntryId("cd-lessons-study"));
        });
        assertThat(Memory.now().of("cd-lessons-study").entry().statement().english())
                .contains("Nyabibwe", "Bitale", "Twangiza");
    }
}
