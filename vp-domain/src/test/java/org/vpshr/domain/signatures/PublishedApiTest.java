package org.vpshr.domain.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.domain.Subject;
import org.vpshr.domain.given.Story;
import org.vpshr.domain.offences.seen.Plan;

class PublishedApiTest {
    @TempDir
    private Path folder;

    @Test
    void every_signature_of_the_domain_stands_in_its_list() {
        assertThat(ApiFile.unagreed(PublishedApi.ofModuleWith(Subject.class))).isEmpty();
    }

    @Test
    void so_does_every_one_of_what_is_published_of_its_tests() {
        assertThat(ApiFile.unagreed(Path.of("vp-domain-testing/api.txt"), PublishedApi.ofPackageWith(Story.class)))
                .isEmpty();
    }

    @Test
    void a_signature_says_what_binds_who_calls_it() {
        assertThat(PublishedApi.ofPackageWith(Plan.class).lines())
                .containsExactly(
                        "abstract class domain.offences.seen.Plan<T extends Comparable<T>> extends"
                                + " domain.offences.seen.HiddenPlan implements Iterable<T>",
                        "    abstract @Nullable T last(java.util.List<? extends @Nullable T>)",
                        "    protected Plan(int)",
                        "    protected final int year",
                        "    static <E extends Exception> void tell(String @Nullable [], E) throws E",
                        "    void inherited()",
                        "enum domain.offences.seen.Plan.Grade",
                        "    MADE",
                        "record domain.offences.seen.Plan.Kept implements domain.offences.seen.Plan.Mark",
                        "    Kept(int)",
                        "    int year()",
                        "sealed interface domain.offences.seen.Plan.Mark",
                        "    permits domain.offences.seen.Plan.Kept");
    }

    @Test
    void what_came_and_what_went_is_told_with_how_to_agree_to_it() throws IOException {
        Path agreed = folder.resolve("api.txt");
        List<String> lines = PublishedApi.ofPackageWith(Plan.class).lines();
        Files.write(
                agreed, lines.stream().map(line -> line.replace("MADE", "KEPT")).toList());

        assertThat(ApiFile.at(agreed).differences(PublishedApi.ofPackageWith(Plan.class)))
                .startsWith(
                        "came: enum domain.offences.seen.Plan.Grade: MADE",
                        "went: enum domain.offences.seen.Plan.Grade: KEPT")
                .last()
                .asString()
                .contains("-Dapi.write=true");
    }
}
