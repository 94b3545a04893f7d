package org.vpshr.application.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.json.template.TemplateJson;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.report.Template;

/** The templates on hand: which one makes the reports of which government and year (rule 38). */
public final class Templates {
    private static final List<String> SUPPLIED = List.of("nl-2014", "nl-2018", "gb-2014", "gb-2018", "us-2012");

    private final List<Template> all;

    private Templates(List<Template> all) {
        this.all = List.copyOf(all);
    }

    /** The templates that come with the library. */
    public static Templates supplied() {
        return new Templates(SUPPLIED.stream().map(Templates::resource).toList());
    }

    /** These templates with one more, which goes before all others. */
    public Templates with(Template own) {
        List<Template> more = new ArrayList<>(List.of(own));
        more.addAll(all);
        return new Templates(more);
    }

    /** The template for the government's report of the year, if there is one. */
    public Optional<Template> of(Country government, int year) {
        return all.stream().filter(template -> template.isFor(government, year)).findFirst();
    }

    private static Template resource(String key) {
        try (@Nullable InputStream json = Templates.class.getResourceAsStream("templates/" + key + ".json")) {
            if (json == null) {
                throw new IllegalStateException("the template " + key + " is missing from the library's own files");
            }
            return TemplateJson.read(json);
        } catch (IOException e) {
            throw new UncheckedIOException("the template " + key + " cannot be read", e);
        }
    }
}
