package org.vpshr.page.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.application.reports.AsOf;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.party.Country;

/** Reads what a browser asks for. Whatever it is given, it answers with a target or with what is wrong with it. */
public final class TargetReader {
    static final String AUDIENCE = "audience";
    static final String LANGUAGE = "language";
    static final String WORDS = "words";
    static final String KNOWN = "known";
    static final String EVENT = "event:";
    static final String GOVERNMENT = "government";
    /** By what a search may be narrowed. */
    static final SortedSet<String> NARROWING = new TreeSet<>(List.of(
            "about",
            "by",
            "country",
            "from",
            GOVERNMENT,
            "kind",
            "page",
            "party",
            "place",
            "section",
            "subject",
            "to",
            "year"));

    private static final String DAY = "day";
    private static final Pattern RESOURCE = Pattern.compile("[a-z0-9][a-z0-9.-]{0,60}");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final int MOST = 4000;

    private final List<String> parts;
    private final Query query;

    private TargetReader(List<String> parts, Query query) {
        this.parts = parts;
        this.query = query;
    }

    /**
     * {@return what is asked for}
     *
     * @param target path and query as they were sent, from the first slash
     * @throws InvalidValue when it is not written as addresses are
     * @throws NothingToReport when no page has such an address
     */
    public static Target read(String target) {
        if (!target.startsWith("/") || target.length() > MOST) {
            throw new InvalidValue("this is no address of a page", "follow a link of a page");
        }
        int mark = target.indexOf('?');
        String path = mark < 0 ? target : target.substring(0, mark);
        Query query = Query.parse(mark < 0 ? "" : target.substring(mark + 1));
        List<String> parts = path.equals("/")
                ? List.of()
                : List.of(path.substring(1).split("/", -1)).stream()
                        .map(part -> Query.decoded(part.replace("+", "%2B")))
                        .toList();
        return new TargetReader(parts, query).target();
    }

    private Target target() {
        for (Address.Form form : Address.Form.values()) {
            if (!isFile() && !parts.isEmpty() && parts.getLast().endsWith(form.ending())) {
                return new Target(beside(form), circle());
            }
        }
        return new Target(address(), circle());
    }

    /** What ends as somebody called it. */
    private boolean isFile() {
        return parts.size() > 1
                && (parts.getFirst().equals("page") || parts.get(1).equals("picture"));
    }

    private Address beside(Address.Form form) {
        List<String> shorter = new ArrayList<>(parts);
        shorter.set(
                parts.size() - 1,
                parts.getLast()
                        .substring(0, parts.getLast().length() - form.ending().length()));
        if (new TargetReader(shorter, query).address() instanceof Address.DataPage page
                && (form != Address.Form.PROV || page instanceof Address.Life)) {
            return new Address.Beside(page, form);
        }
        throw none();
    }

    private @Nullable Circle circle() {
        return query.one(AUDIENCE).map(TargetReader::circle).orElse(null);
    }

    private static Circle circle(String word) {
        for (Circle circle : Circle.values()) {
            if (circle.name().toLowerCase(Locale.ROOT).equals(word)) {
                return circle;
            }
        }
        throw InvalidValue.no(word, AUDIENCE, "write public, plenary or internal");
    }

    private Address address() {
        if (parts.isEmpty()) {
            return new Address.Governments();
        }
        return switch (parts.getFirst()) {
            case "pick" -> picked();
            case "compare" -> comparison();
            case "search" -> only(1, search());
            case "words" -> only(1, new Address.Words());
            case "entry" -> life();
            case "page" -> resource();
            default -> ofGovernment();
        };
    }

    /** What was chosen in the form above a page. */
    private Address picked() {
        Country government = country(said(GOVERNMENT));
        int year = year(said("year"));
        String known = query.one(KNOWN).orElse("now");
        AsOf at = moment(known.equals(DAY) ? query.one(DAY).orElse("now") : known);
        return only(1, new Address.ReportAt(government, year, at, language()));
    }

    private Address comparison() {
        if (parts.size() == 1) {
            return Narrowing.read(query, report(said("left")), report(said("right")));
        }
        return only(5, Narrowing.read(query, reportAt(1), reportAt(3)));
    }

    private Address.ReportAt report(String name) {
        String[] both = name.split("/", -1);
        if (both.length != 2) {
            throw InvalidValue.no(name, "report", "write NL/2018, or NL/2018@2019-03-01");
        }
        return report(both[0], both[1]);
    }

    private Address.ReportAt reportAt(int place) {
        return report(part(place), part(place + 1));
    }

    private Address.ReportAt report(String government, String yearAndMoment) {
        int at = yearAndMoment.indexOf('@');
        String year = at < 0 ? yearAndMoment : yearAndMoment.substring(0, at);
        AsOf known = at < 0 ? AsOf.now() : moment(yearAndMoment.substring(at + 1));
        return new Address.ReportAt(country(government), year(year), known, language());
    }

    private Address search() {
        SortedMap<String, List<String>> narrowed = new TreeMap<>(query.said());
        narrowed.keySet().retainAll(NARROWING);
        return new Address.Search(
                query.one(WORDS).orElse(""), unpublished(query.one(KNOWN).orElse("now")), narrowed);
    }

    private Address life() {
        String name = part(1);
        int at = name.indexOf('@');
        EntryId entry = new EntryId(at < 0 ? name : name.substring(0, at));
        AsOf known = unpublished(at < 0 ? query.one(KNOWN).orElse("now") : name.substring(at + 1));
        return only(2, new Address.Life(entry, known));
    }

    private Address resource() {
        if (!RESOURCE.matcher(part(1)).matches()) {
            throw none();
        }
        return only(2, new Address.Resource(part(1)));
    }

    private Address ofGovernment() {
        if (parts.size() == 1) {
            return glance(part(0));
        }
        if (part(1).equals("picture")) {
            return only(4, new Address.PictureFile(country(part(0)), new EntryId(part(2)), part(3)));
        }
        if (part(1).equals("pictures")) {
            return only(3, pictures(part(2)));
        }
        Address.ReportAt report = reportAt(0);
        return switch (parts.size() == 2 ? "" : only(3, part(2))) {
            case "" -> report;
            case "follow-up" -> new Address.FollowUp(report);
            case "coverage" -> new Address.Coverage(report);
            case "errata" -> new Address.Errata(report.government(), report.year());
            default -> throw none();
        };
    }

    private Address pictures(String part) {
        int at = part.indexOf('@');
        return new Address.PictureAt(
                country(part(0)),
                PictureName.read(at < 0 ? part : part.substring(0, at)),
                at < 0 ? AsOf.now() : unpublished(part.substring(at + 1)));
    }

    private Address glance(String part) {
        int at = part.indexOf('@');
        return new Address.Glance(
                country(at < 0 ? part : part.substring(0, at)),
                at < 0 ? unpublished(query.one(KNOWN).orElse("now")) : unpublished(part.substring(at + 1)));
    }

    private Language language() {
        return query.one(LANGUAGE).map(Language::new).orElse(Language.ENGLISH);
    }

    private static Country country(String code) {
        if (!code.matches("[A-Z]{2}")) {
            throw none();
        }
        return new Country(code);
    }

    private static int year(String text) {
        if (!YEAR.matcher(text).matches()) {
            throw InvalidValue.no(text, "year", "write it in four digits");
        }
        return Integer.parseInt(text);
    }

    /** As of when: in an address, a number sign would begin something else. */
    private static AsOf moment(String text) {
        if (text.startsWith("#")) {
            throw InvalidValue.no(text, "moment", "write " + EVENT + text.substring(1));
        }
        AsOf known = AsOf.parse(text.startsWith(EVENT) ? "#" + text.substring(EVENT.length()) : text);
        boolean before = known instanceof AsOf.Position position && position.position() < 1
                || known instanceof AsOf.Published published && published.version() < 1;
        if (before) {
            throw InvalidValue.no(text, "moment", "events and versions are counted from 1");
        }
        return known;
    }

    private static AsOf unpublished(String text) {
        AsOf known = moment(text);
        if (known instanceof AsOf.Published) {
            throw InvalidValue.no(text, "moment of this page", "versions are of reports");
        }
        return known;
    }

    private String said(String name) {
        return query.one(name).orElseThrow(() -> new InvalidValue(name + " is not given", "choose one in the form"));
    }

    private String part(int place) {
        if (place >= parts.size()) {
            throw none();
        }
        return parts.get(place);
    }

    /** Behind which nothing more may stand. */
    private <T> T only(int many, T read) {
        if (parts.size() != many) {
            throw none();
        }
        return read;
    }

    private static NothingToReport none() {
        return new NothingToReport("there is no page of this address", "begin at the list of governments");
    }
}
