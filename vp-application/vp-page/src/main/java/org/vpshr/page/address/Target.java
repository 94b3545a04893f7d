package org.vpshr.page.address;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.reports.AsOf;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Language;

/**
 * What a browser asks for: a page, and for whom. It has one written form; {@link TargetReader} also takes what a form
 * sends, and whatever else means the same.
 *
 * @param address what the page is of
 * @param circle for whom, where that is not whoever looks
 */
public record Target(Address address, @Nullable Circle circle) {

    /** {@return the page, for whoever looks} */
    public static Target of(Address address) {
        return new Target(address, null);
    }

    /** {@return as it is asked of a server, from the first slash} */
    public String written() {
        Map<String, List<String>> said = new TreeMap<>();
        if (circle != null) {
            said.put(TargetReader.AUDIENCE, List.of(circle(circle)));
        }
        return path(address, said) + Query.written(said);
    }

    private static String path(Address address, Map<String, List<String>> said) {
        return switch (address) {
            case Address.Governments a -> "/";
            case Address.Glance a -> "/" + a.government() + at(a.known());
            case Address.ReportAt a -> "/" + report(a, said);
            case Address.Comparison a -> comparison(a, said);
            case Address.PictureAt a ->
                "/" + a.government() + "/pictures/" + a.picture().written() + at(a.known());
            case Address.FollowUp a -> "/" + report(a.of(), said) + "/follow-up";
            case Address.Coverage a -> "/" + report(a.of(), said) + "/coverage";
            case Address.Errata a -> "/" + a.government() + "/" + year(a.year()) + "/errata";
            case Address.Life a -> "/entry/" + a.entry() + at(a.known());
            case Address.Search a -> search(a, said);
            case Address.Words a -> "/words";
            case Address.Resource a -> "/page/" + a.name();
            case Address.PictureFile a -> "/" + a.government() + "/picture/" + a.entry() + "/" + segment(a.name());
            case Address.Beside a -> path(a.page(), said) + a.form().ending();
        };
    }

    private static String comparison(Address.Comparison a, Map<String, List<String>> said) {
        Narrowing.write(a, said);
        return "/compare/" + report(a.left(), said) + "/" + report(a.right(), said);
    }

    private static String report(Address.ReportAt a, Map<String, List<String>> said) {
        if (!a.language().equals(Language.ENGLISH)) {
            said.put(TargetReader.LANGUAGE, List.of(a.language().code()));
        }
        return a.government() + "/" + year(a.year()) + at(a.known());
    }

    private static String search(Address.Search a, Map<String, List<String>> said) {
        said.putAll(a.narrowed());
        if (!a.words().isEmpty()) {
            said.put(TargetReader.WORDS, List.of(a.words()));
        }
        if (!(a.known() instanceof AsOf.Now)) {
            said.put(TargetReader.KNOWN, List.of(moment(a.known())));
        }
        return "/search";
    }

    private static String at(AsOf known) {
        return known instanceof AsOf.Now ? "" : "@" + moment(known);
    }

    /** {@return as of when, as an address says it} */
    public static String moment(AsOf known) {
        return known instanceof AsOf.Position position ? TargetReader.EVENT + position.position() : known.toString();
    }

    /** {@return for whom a page is, as an address says it} */
    public static String circle(Circle circle) {
        return circle.name().toLowerCase(Locale.ROOT);
    }

    /** {@return a report, as a form that is answered sends it} */
    public static String report(Address.ReportAt report) {
        return report.government() + "/" + year(report.year()) + "@" + moment(report.known());
    }

    /** {@return a part of two reports, as a form that is answered sends it} */
    public static String part(Address.Part part) {
        return Narrowing.chosen(part);
    }

    /** {@return a year in four digits} */
    public static String year(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    /** Of a path: a space is written by its number. */
    private static String segment(String text) {
        return Query.encoded(text).replace("+", "%20");
    }
}
