package org.vpshr.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.spring.Given.roundtable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.observing.Happening;
import org.vpshr.application.observing.Observer;

/** What properties and beans make of a record. */
@SuppressWarnings("NullAway.Init")
class StarterTest {
    @TempDir
    Path folder;

    @Test
    void a_record_in_a_file_is_opened_with_the_application_and_closed_with_it() {
        List<VoluntaryPrinciples> kept = new ArrayList<>();

        Given.over(folder).run(application -> {
            kept.add(application.getBean(VoluntaryPrinciples.class));
            assertThat(kept.getFirst().record(roundtable("pe-roundtable")).last())
                    .isEqualTo(1);
        });

        assertThatThrownBy(() -> kept.getFirst().head())
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("closed");
    }

    @Test
    void without_a_file_and_a_DataSource_it_says_what_to_set() {
        Given.anApplication().run(application -> {
            assertThat(application).hasFailed();
            FailureAnalysis said = Given.whyNot(application);
            assertThat(said.getDescription()).contains("nothing says where the record is");
            assertThat(said.getAction()).contains("vp.store.file", "spring.datasource.url");
        });
    }

    @Test
    void a_file_and_a_schema_together_are_refused() {
        Given.over(folder)
                .withPropertyValues("vp.store.schema=record")
                .run(application ->
                        assertThat(Given.whyNot(application).getAction()).contains("Leave out vp.store.file"));
    }

    @Test
    void a_record_that_must_be_there_and_is_not_keeps_the_application_from_starting() {
        Given.over(folder).withPropertyValues("vp.migration.mode=refuse").run(application -> {
            assertThat(application).hasFailed();
            assertThat(Given.whyNot(application).getAction()).contains("vp.migration.mode");
        });
        assertThat(folder.resolve("record.db")).doesNotExist();
    }

    @Test
    void nothing_is_opened_where_it_is_switched_off() {
        Given.anApplication()
                .withPropertyValues("vp.enabled=false")
                .run(application -> assertThat(application)
                        .hasNotFailed()
                        .doesNotHaveBean(VoluntaryPrinciples.class)
                        .doesNotHaveBean("vpHealthIndicator"));
    }

    @Test
    void each_observer_and_each_change_of_the_options_holds() {
        List<Happening> told = new ArrayList<>();
        Observer one = told::add;
        Given.over(folder)
                .withBean("one", Observer.class, () -> one)
                .withBean("other", Observer.class, Observer::none)
                .withBean(OptionsCustomizer.class, () -> options -> options.withCheckpoint(folder.resolve("kept")))
                .run(application -> {
                    VoluntaryPrinciples record = application.getBean(VoluntaryPrinciples.class);
                    record.record(roundtable("pe-roundtable"));
                    assertThat(told).last().isInstanceOf(Happening.Recorded.class);
                    record.reports().of("NL", 2025).now();
                });
        assertThat(folder.resolve("kept")).exists();
    }

    @Test
    void an_observer_that_fails_keeps_nothing_from_the_others() {
        List<Happening> told = new ArrayList<>();
        Observer failing = what -> {
            throw new IllegalStateException("no meter");
        };
        Observer other = told::add;
        Given.over(folder)
                .withBean("failing", Observer.class, () -> failing)
                .withBean("other", Observer.class, () -> other)
                .run(application -> {
                    application.getBean(VoluntaryPrinciples.class).record(roundtable("pe-roundtable"));
                    assertThat(told).last().isInstanceOf(Happening.Recorded.class);
                });
    }
}
