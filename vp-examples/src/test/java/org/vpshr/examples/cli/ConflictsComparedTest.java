package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vpshr.examples.netherlands.Example;

/** What {@code vp diff} says of each conflict between sources: once it was known, against before. */
class ConflictsComparedTest {
    private static final Map<String, String> COMPARED = new HashMap<>();

    @TempDir
    private static Path folder;

    private static Path store = Path.of("");

    @BeforeAll
    static void fill() {
        store = Example.copy(folder);
    }

    private static String compared(String before, String after, String... more) {
        return COMPARED.computeIfAbsent(before + " " + after, both -> {
            List<String> words = new ArrayList<>(List.of("diff", before, after, "--store", store.toString()));
            words.addAll(List.of(more));
            StringWriter out = new StringWriter();
            Vp.run(new PrintWriter(out), new PrintWriter(out), words.toArray(String[]::new));
            return out.toString();
        });
    }

    @ParameterizedTest(name = "X{0}: {4} is {3} between {1} and {2}")
    @CsvSource({
        "1, 2018@published:1, 2018@now, refined, a-nap-adopted",
        "2, 2014@2013-12-31, 2014@now, added, study-published",
        "3, 2018@published:1, 2018@now, contradicted, b-irbc-count",
        "4, 2017@2017-12-31, 2017@now, contradicted, irbc-gold-signed-nl",
        "5, 2018@published:1, 2018@now, contradicted, b-coal-parties",
        "6, 2018@published:1, 2018@now, refined, b-rmi",
        "6, 2018@published:1, 2018@now, contradicted, b-rmi-speech",
        "7, 2018@published:1, 2018@now, contradicted, b-rmi-scope",
        "8, 2018@published:1, 2018@now, refined, b-eu-regulation",
        "8, 2018@published:1, 2018@now, contradicted, b-eu-duty",
        "9, 2016@2015-12-31, 2016@now, added, wg-mm-selected",
        "9, 2022@2021-12-31, 2022@now, added, mm-wound-up",
        "10, 2018@published:1, 2018@now, refined, ng-visit",
        "12, 2018@published:1, 2018@now, reattributed, za-afrosai",
        "14, 2018@published:1, 2018@now, contradicted, cd-project",
        "14, 2020@2020-06-30, 2020@now, added, cd-project-extended",
        "15, 2018@published:1, 2018@now, contradicted, cd-project",
        "16, 2018@published:1, 2018@now, refined, co-blok-visit",
        "17, 2018@published:1, 2018@now, refined, co-pm-roundtable",
        "18, 2019@2019-05-01, 2019@now, added, irbc-natural-stone-signed-nl",
        "19, 2019@2019-05-01, 2019@now, added, irbc-metals-signed-business",
        "20, 2018@published:1, 2018@now, contradicted, gh-group-chair",
        "21, 2018@published:1, 2018@now, partly fulfilled, cd-plan-monthly",
        "22, 2018@published:1, 2018@now, fulfilled, cd-plan-case-studies",
        "23, 2018@published:1, 2018@now, refined, a-chair-term",
        "25, 2022@2021-12-31, 2022@now, added, vpi-cd-provisional",
        "26, 2016@2015-12-31, 2016@now, added, vpi-au-full",
        "27, 2015@2015-12-31, 2015@now, contradicted, vpi-chair-us-2015",
        "28, 2019@2019-05-01, 2019@now, contradicted, vpi-count-2019-10-companies",
        "29, 2018@published:1, 2018@now, contradicted, b-coal",
        "30, 2018@published:1, 2018@now, contradicted, pe-perumin",
    })
    void the_comparison_tells_the_conflict(int conflict, String before, String after, String what, String entry) {
        assertThat(compared(before, after)).contains("**" + what + "** `" + entry + "`");
    }

    /** X11: the public is not told. */
    @Test
    void the_comparison_tells_a_restriction_to_whom_it_is_told() {
        assertThat(compared("2018@2018-06-01", "2018@2018-06-30", "--audience", "internal"))
                .contains("**restricted** `ng-video`");
    }

    /** X13 is two events that stand beside each other; X24 lies before the first year that there is a report of. */
    @ParameterizedTest(name = "X{0}: nothing is said of {3} between {1} and {2}")
    @CsvSource({
        "13, 2018@published:1, 2018@now, pe-mandate",
        "24, 2014@2014-12-31, 2014@now, vpi-ca-full",
    })
    void the_comparison_is_silent_where_no_printed_statement_changed(
            int conflict, String before, String after, String entry) {
        assertThat(compared(before, after)).doesNotContain("`" + entry + "`");
    }
}
