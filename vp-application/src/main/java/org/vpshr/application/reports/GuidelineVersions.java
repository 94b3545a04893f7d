package org.vpshr.application.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.application.json.template.GuidelinesJson;
import org.vpshr.projections.coverage.Guidelines;

/** The versions of the reporting guidelines that come with the library. They are for every government alike. */
public final class GuidelineVersions {
    private static final List<Guidelines> SUPPLIED = List.of("v2", "v4a", "v4b").stream()
            .map(GuidelineVersions::resource)
            .toList();

    private GuidelineVersions() {}

    public static List<Guidelines> all() {
        return SUPPLIED;
    }

    /**
     * The version that was valid for reports of the year.
     *
     * @throws NothingToReport when none is known for it
     */
    public static Guidelines of(int year) {
        return SUPPLIED.stream()
                .filter(guidelines -> guidelines.isFor(year))
                .findFirst()
                .orElseThrow(() -> new NothingToReport(
                        "no reporting guidelines are known for " + year,
                        "the first are those for " + SUPPLIED.getFirst().from()));
    }

    private static Guidelines resource(String version) {
        try (@Nullable
                InputStream json = GuidelineVersions.class.getResourceAsStream("guidelines/" + version + ".json")) {
            if (json == null) {
                throw new IllegalStateException("guidelines " + version + " are missing from the library's own files");
            }
            return GuidelinesJson.read(json);
        } catch (IOException e) {
            throw new UncheckedIOException("guidelines " + version + " cannot be read", e);
        }
    }
}
