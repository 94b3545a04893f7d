package org.vpshr.application.json.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.json.InvalidJson;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.projections.report.CountryNames;

/**
 * The versions of the names of countries that come with the library. A version never changes: better names are a version
 * more beside it, and templates that name the old one keep it.
 */
public final class CountryNamesJson {
    /** The versions, the newest last. */
    public static final List<String> VERSIONS = List.of("cldr-47", "reports-1");

    private static final String FOLDER = "/org/vpshr/application/reports/countries/";
    private static final Map<String, CountryNames> READ = read();

    private CountryNamesJson() {}

    /**
     * The names of a version.
     *
     * @throws InvalidValue when there is no such version
     */
    public static CountryNames named(String version) {
        @Nullable CountryNames names = READ.get(version);
        if (names == null) {
            throw InvalidValue.of(version, "a version of names of countries", "write " + String.join(", ", VERSIONS));
        }
        return names;
    }

    /** {@return the names of the newest version: by these, whatever is no report calls a country} */
    public static CountryNames newest() {
        return named(VERSIONS.getLast());
    }

    private static Map<String, CountryNames> read() {
        Map<String, CountryNames> read = new LinkedHashMap<>();
        VERSIONS.forEach(version -> read.put(version, resource(version)));
        return read;
    }

    private static CountryNames resource(String version) {
        try (@Nullable InputStream json = CountryNamesJson.class.getResourceAsStream(FOLDER + version + ".json")) {
            if (json == null) {
                throw new IllegalStateException(
                        "the names of countries " + version + " are missing from the library's own files");
            }
            return TemplateMapper.TEXTS.readValue(json, CountryNames.class);
        } catch (JsonProcessingException e) {
            throw InvalidJson.of(e);
        } catch (IOException e) {
            throw new UncheckedIOException("the names of countries " + version + " cannot be read", e);
        }
    }
}
