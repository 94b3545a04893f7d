package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code vp list}, {@code parties}, {@code reports} and {@code log}: what is on record. */
class SurveyCommandsTest {
    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = Terminal.withExample(folder);
    }

    private String told(String command) {
        assertThat(terminal.ask(command.split(" "))).as(terminal.err()).isZero();
        return terminal.out();
    }

    @ParameterizedTest
    @CsvSource({
        "list --word eket,`ng-eket`",
        "list --word dcaf --kind ProjectStarted,contradicted",
        "list --party koch,`za-return-visit`",
        "list --party org:pind,`ng-ngo-outreach`",
        "list --place NG:Eket,`ng-eket`",
        "list --place eket,`ng-eket`",
        "list --country NG --kind EventHeld,`ng-eket`",
        "list --kind *.PlanMade,`ng-police-promise`",
        "list --subject engagement/NL/PE,`pe-conflicts-2018`",
        "list --desk NL/embassy-accra,`gh-programme`",
        "list --year 2018 --country NG,'Left out, since they have no place in time'",
        "parties,`person:koch`: 4 entries",
        "parties koch,# Dirk-Jan Koch",
        "parties org:dcaf,`org:dcaf`",
        "reports,## report/NL/2018/public",
        "reports,published 2019-04? (assumed)",
        "log --last 1,1 event.",
        "log --entry ng-visit,engagement.WhenRefined",
        "log --from 2019-04-30 --to 2019-04-30,report.ReportPublished",
        "members --group PE/gt-pv --on 2018-12-15,Ministry of Energy and Mines"
    })
    void what_is_asked_for_is_told(String command, String sign) {
        assertThat(told(command)).contains(sign);
    }

    @ParameterizedTest
    @CsvSource({
        "list --year 2018,\"leftOut\" : {",
        "parties,\"capacities\" : {",
        "parties org:dcaf,\"entries\" : [",
        "reports,\"assumed\" : ",
        "log,\"position\" : 1,",
        "members --group PE/gt-pv --on 2018-12-15,\"pillar\" : \"government\""
    })
    void programs_are_told_the_same(String command, String sign) {
        assertThat(told(command + " --format json")).contains(sign);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list --kind EventHold",
                "list --kind nothing.EventHeld",
                "list --subject engagemen/NL",
                "list --desk NL/Embassy",
                "list --country XX",
                "list --from 2019 --to 2018",
                "list --year 2018 --from 2018",
                "parties nobody-at-all",
                "log --last 0",
                "log --from 2019-05-01 --to 2019-04-30",
                "members --group nowhere --on 2018-12-15"
            })
    void what_cannot_be_asked_for_is_refused_with_a_remedy(String command) {
        assertThat(terminal.ask(command.split(" "))).isEqualTo(2);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err()).startsWith("vp: ").hasLineCount(1);
    }

    @Test
    void as_of_a_day_only_what_was_recorded_by_then_is_told() {
        assertThat(told("list --as-of 2019-04-30")).isNotEqualTo(told("list --as-of 2023-01-01"));
        assertThat(told("log --as-of #3")).contains("**#3**").doesNotContain("**#4**");
    }

    @Test
    void a_timeline_of_a_country_tells_what_was_there_whatever_it_is_about() {
        String byPlace = told("timeline --from 2000 --to 2030 --place NG:Eket");
        String byCountry = told("timeline --from 2000 --to 2030 --country NG");

        assertThat(byPlace).contains("`").isNotEqualTo(byCountry);
        assertThat(byPlace.lines().filter(line -> line.startsWith("- ")))
                .isNotEmpty()
                .allMatch(line -> byCountry.contains(line));
    }

    @Test
    void a_timeline_says_what_it_leaves_out_beside_tables_too() {
        assertThat(told("timeline --from 2018 --to 2018"))
                .contains(
                        "Left out, since they have no place in time, of what was written for these years or holds in them: ");
        assertThat(told("timeline --from 2018 --to 2018 --format csv")).doesNotContain("Left out");
        assertThat(terminal.err())
                .startsWith(
                        "Left out, since they have no place in time, of what was written for these years or holds in them: ");
    }
}
