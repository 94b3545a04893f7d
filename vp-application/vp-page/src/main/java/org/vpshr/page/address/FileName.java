package org.vpshr.page.address;

import java.util.Locale;
import org.vpshr.application.reports.AsOf;
import org.vpshr.domain.entry.Language;

/**
 * What the file of a page is called: letters, digits, points and hyphens alone, and of no two pages the same, also where
 * large and small letters are not told apart.
 */
public final class FileName {
    private static final String PAGE = ".html";

    private FileName() {}

    /**
     * {@return the name}
     *
     * @param address what the page is of
     */
    public static String of(Address address) {
        return switch (address) {
            case Address.Governments a -> "index" + PAGE;
            case Address.Glance a -> a.government() + at(a.known()) + PAGE;
            case Address.ReportAt a -> report(a) + PAGE;
            case Address.Comparison a -> comparison(a) + PAGE;
            case Address.PictureAt a ->
                a.government() + "-picture-" + a.picture().written() + at(a.known()) + PAGE;
            case Address.FollowUp a -> report(a.of()) + "-follow-up" + PAGE;
            case Address.Coverage a -> report(a.of()) + "-coverage" + PAGE;
            case Address.Errata a -> a.government() + "-" + Target.year(a.year()) + "-errata" + PAGE;
            case Address.Life a -> "entry-" + a.entry() + at(a.known()) + PAGE;
            case Address.Search a ->
                "entries"
                        + a.said(TargetReader.GOVERNMENT).stream()
                                .findFirst()
                                .map(each -> "-" + each)
                                .orElse("") + PAGE;
            case Address.Words a -> "words" + PAGE;
            case Address.Resource a -> a.name();
            case Address.PictureFile a -> "file-" + a.government() + "-" + a.entry() + "-" + ascii(a.name());
            case Address.Beside a -> beside(a);
        };
    }

    private static String report(Address.ReportAt a) {
        String language = a.language().equals(Language.ENGLISH) ? "" : "-in-" + a.language();
        return a.government() + "-" + Target.year(a.year()) + at(a.known()) + language;
    }

    private static String comparison(Address.Comparison a) {
        String only = a.only()
                .map(what -> "-only-" + what.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse("");
        return "compare-" + report(a.left()) + "-and-" + report(a.right()) + only + part(a);
    }

    private static String part(Address.Comparison a) {
        return a.part()
                .map(part -> switch (part) {
                    case Address.Section section -> "-section-" + ascii(section.key());
                    case Address.Locality locality ->
                        "-place-" + ascii(locality.place().toString());
                })
                .orElse("");
    }

    private static String beside(Address.Beside a) {
        String page = of(a.page());
        return page.substring(0, page.length() - PAGE.length()) + a.form().ending();
    }

    private static String at(AsOf known) {
        return known instanceof AsOf.Now ? "" : "-at-" + Target.moment(known).replace(':', '-');
    }

    /** By the numbers of its letters, so that no name of a file is one that a system has for itself. */
    private static String ascii(String name) {
        StringBuilder written = new StringBuilder();
        name.chars().forEach(c -> written.append(isPlain(c) ? (char) c : "_" + Integer.toHexString(c) + "_"));
        return written.toString();
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
    }
}
