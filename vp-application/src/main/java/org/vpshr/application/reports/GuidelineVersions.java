package org.vpshr.application.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.application.json.template.GuidelinesJson;
import org.vpshr.projections.coverage.Guidelines;

/** The versions of the reporting guidelines that come with the library. They are for every government alike. */
public final class GuidelineVersions {
    private static final List<Guidelines> SUPPLIED = GuidelinesJson.VERSIONS.stream()
            .map(version -> resource(version.toLowerCase(Locale.ROOT)))
            .toList();

    private GuidelineVersions() {}

    /** {@return all versions that the library knows} */
    public static List<Guidelines> all() {
        return SUPPLIED;
    }

    /**
     * {@return the version that was valid for reports of the year}
     *
     * @param year the reporting year, in four digits
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

    /**
     * {@return the version that reports of the year are laid beside: the one valid for it; before all versions, the
     * first}
     *
     * @param year the reporting year, in four digits
     */
    public static Guidelines beside(int year) {
        return of(Math.max(year, SUPPLIED.getFirst().from()));
    }

    /**
     * The version that is called so.
     *
     * @throws NothingToReport when there is none
     */
    static Guidelines named(String version) {
        return SUPPLIED.stream()
                .filter(guidelines -> guidelines.version().equals(version))
                .findFirst()
                .orElseThrow(() -> new NothingToReport(
                        "there are no reporting guidelines " + version,
                        "there are "
                                + String.join(
                                        ", ",
                                        SUPPLIED.stream()
                                                .map(Guidelines::version)
                                                .toList())));
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
