package org.vpshr.application.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.json.template.TemplateJson;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.report.Template;

/** The templates on hand: which one makes the reports of which government and year (rule 38). */
public final class Templates {
    private final List<Template> own;
    private final List<Supplied> supplied;

    private Templates(List<Template> own, List<Supplied> supplied) {
        this.own = List.copyOf(own);
        this.supplied = supplied;
    }

    /** {@return the templates that come with the library} */
    public static Templates supplied() {
        return new Templates(List.of(), Supplied.ALL);
    }

    /**
     * {@return these templates and no others; of several for a report the first one makes it}
     *
     * @param all the templates
     */
    public static Templates of(List<Template> all) {
        return new Templates(all, List.of());
    }

    /**
     * {@return these templates with one more, which goes before all others}
     *
     * @param first the template
     */
    public Templates with(Template first) {
        List<Template> more = new ArrayList<>(List.of(first));
        more.addAll(own);
        return new Templates(more, supplied);
    }

    /** {@return all that are on hand; of several for a report the first one makes it} */
    public List<Template> all() {
        return Stream.concat(own.stream(), supplied.stream().map(Supplied::template))
                .toList();
    }

    /**
     * {@return the one that a publication names by its key and version, if it is on hand}
     *
     * @param edition key and version, such as {@code nl-2018}
     */
    public Optional<Template> named(String edition) {
        return first(
                own.stream().filter(template -> template.edition().equals(edition)),
                supplied.stream().filter(template -> template.edition().equals(edition)));
    }

    /**
     * {@return the newest template for the government's report of the year, if there is one}
     *
     * @param government the government, by its country
     * @param year the reporting year, in four digits
     */
    public Optional<Template> of(Country government, int year) {
        return first(
                own.stream().filter(template -> template.isFor(government, year)),
                supplied.stream().filter(template -> template.isFor(government, year)));
    }

    private static Optional<Template> first(Stream<Template> own, Stream<Supplied> supplied) {
        return own.findFirst().or(() -> supplied.findFirst().map(Supplied::template));
    }

    /**
     * The same for a report of which versions were published: it keeps to the version of the template that made the last of
     * them, so that what a later printing says otherwise is what the record says otherwise.
     *
     * @param published the name of that template, with its version; empty where nothing was published
     */
    Optional<Template> of(Country government, int year, Optional<String> published) {
        return of(government, year)
                .map(newest -> published
                        .flatMap(this::named)
                        .filter(older -> older.key().equals(newest.key()))
                        .orElse(newest));
    }

    /** A template that comes with the library: for which reports it is stands here, so that its file is read when it makes one. */
    static final class Supplied {
        /** The newest version of each before the older ones, and those for any government after those of one. */
        static final List<Supplied> ALL = Stream.of(
                        versions(3, "nl-2018", "NL", 2018, Integer.MAX_VALUE),
                        versions(3, "nl-2014", "NL", 2014, 2017),
                        versions(3, "gb-2018", "GB", 2018, Integer.MAX_VALUE),
                        versions(3, "gb-2014", "GB", 2014, 2017),
                        versions(3, "us-2012", "US", 2012, Integer.MAX_VALUE),
                        versions(2, "general-2000", null, 2000, 2017),
                        versions(2, "general-2018", null, 2018, 2022),
                        versions(2, "general-2023", null, 2023, Integer.MAX_VALUE))
                .flatMap(List::stream)
                .toList();

        private final String edition;
        private final @Nullable String government;
        private final int from;
        private final int until;
        private volatile @Nullable Template read;

        private Supplied(String edition, @Nullable String government, int from, int until) {
            this.edition = edition;
            this.government = government;
            this.from = from;
            this.until = until;
        }

        private static List<Supplied> versions(
                int newest, String key, @Nullable String government, int from, int until) {
            return IntStream.iterate(newest, version -> version > 0, version -> version - 1)
                    .mapToObj(
                            version -> new Supplied(version == 1 ? key : key + "." + version, government, from, until))
                    .toList();
        }

        /** Its key and version. */
        String edition() {
            return edition;
        }

        /** Whether it is for reports of the government and year, as its file says too. */
        boolean isFor(Country whose, int year) {
            return (government == null || government.equals(whose.code())) && from <= year && year <= until;
        }

        Template template() {
            @Nullable Template known = read;
            if (known == null) {
                known = resource();
                read = known;
            }
            return known;
        }

        private Template resource() {
            try (@Nullable InputStream json = Supplied.class.getResourceAsStream("templates/" + edition + ".json")) {
                if (json == null) {
                    throw new IllegalStateException(
                            "the template " + edition + " is missing from the library's own files");
                }
                return TemplateJson.read(json);
            } catch (IOException e) {
                throw new UncheckedIOException("the template " + edition + " cannot be read", e);
            }
        }
    }
}
