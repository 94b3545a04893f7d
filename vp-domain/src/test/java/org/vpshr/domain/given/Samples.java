package org.vpshr.domain.given;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.Subject;
import org.vpshr.domain.boundary.Tag;
import org.vpshr.domain.engagement.EventKind;
import org.vpshr.domain.entry.Attribute;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.EntryRevision;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.entry.Link;
import org.vpshr.domain.entry.Placement;
import org.vpshr.domain.entry.Revision;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.entry.Statement;
import org.vpshr.domain.entry.TextRevision;
import org.vpshr.domain.host.HostField;
import org.vpshr.domain.host.HostType;
import org.vpshr.domain.measure.Basis;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.measure.Quantity;
import org.vpshr.domain.party.Capacity;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Participation;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.Place;
import org.vpshr.domain.register.PersonName;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.When;
import org.vpshr.domain.workinggroup.Office;

/** One value of every type of the domain: a full one with all that it may hold, and a bare one with what it must. */
public final class Samples {
    private static final Country NL = new Country("NL");

    private final boolean full;
    private final boolean attributed;

    private Samples(boolean full, boolean attributed) {
        this.full = full;
        this.attributed = attributed;
    }

    /** {@return values with all that they may hold} */
    public static Samples full() {
        return new Samples(true, false);
    }

    /** {@return values with all that they may hold, and attributes of a ministry beside their entries} */
    public static Samples attributed() {
        return new Samples(true, true);
    }

    /** {@return values with no more than they must hold} */
    public static Samples bare() {
        return new Samples(false, false);
    }

    /**
     * {@return a value of the type}
     *
     * @param <T> the type
     * @param type its class
     */
    public <T> T of(Class<T> type) {
        return type.cast(value(type, type, type.getSimpleName()));
    }

    /** {@return a contribution} */
    public Contribution contribution() {
        return new Contribution(
                Desk.parse("NL/embassy-lima"), LocalDate.of(2019, 1, 21), "letter of the embassy", full ? 2018 : null);
    }

    /** {@return an audience} */
    public Audience audience() {
        return full
                ? new Audience.Limited(Circle.INTERNAL, "under negotiation", LocalDate.of(2024, 1, 1))
                : new Audience.Open();
    }

    private Entry entry() {
        return new Entry(
                new EntryId("an-entry"),
                full ? texts("The mission met {koch}.", "De missie sprak {koch}.") : Statement.of("The mission met."),
                full ? When.on("2018-07", "in July", When.Mark.IMPLIED_YEAR) : When.on("2018-04-06"),
                full ? List.of(Place.parse("PE"), Place.parse("PE:Cusco")) : List.of(),
                full
                        ? List.of(participation(), Participation.of(Party.parse("group:mayors"), Capacity.HOST))
                        : List.of(),
                full ? List.of(count(), money()) : List.of(),
                full ? List.of(source(), bareSource()) : List.of(),
                full ? List.of(Link.parse("partOf:another"), Link.parse("restsOn:a-third")) : List.of(),
                audience(),
                full ? new Placement("B", "it belongs to the agreements") : null,
                attributed
                        ? List.of(
                                new Attribute("minbuza", "case", "2025-4711", true),
                                Attribute.of("minbuza", "file-plan", "7.2.1"))
                        : List.of(),
                contribution());
    }

    private static Statement texts(String english, String dutch) {
        return new Statement(new TreeMap<>(Map.of(Language.ENGLISH, english, new Language("nl"), dutch)));
    }

    private static TextRevision texts() {
        return EntryRevision.none()
                .says("en", "The mission met {koch} again.")
                .says("nl", "De missie sprak {koch} weer.")
                .withoutText("fr")
                .text();
    }

    private static Participation participation() {
        return new Participation(new Party.Person("koch"), Capacity.SPEAKER, "special representative");
    }

    private static Figure count() {
        return new Figure.Count("people injured", Quantity.parse(">4000"), "people", Basis.CLAIM);
    }

    private static Figure money() {
        return new Figure.Money(
                "training",
                Quantity.parse("2500000.50"),
                Currency.getInstance("EUR"),
                Party.parse("gov:NL"),
                Party.parse("org:prodialogo"),
                "per year",
                Basis.COUNTED);
    }

    private static Source source() {
        return new Source(
                "A letter",
                "The ministry",
                "https://example.org/letter",
                FuzzyDate.parse("2018-05"),
                FuzzyDate.parse("2018-06-01"),
                "sources/letter.pdf");
    }

    private static Source bareSource() {
        return new Source("Another letter", "", "", null, null, "");
    }

    /** Values by type; what is none of these is an enum, a list, a set or another record. */
    private Object value(Type generic, Class<?> type, String name) {
        Object known = known(type, name);
        if (known != null) {
            return known;
        }
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return full ? constants[constants.length - 1] : constants[0];
        }
        if (generic instanceof ParameterizedType field && type == Revision.class) {
            Type held = field.getActualTypeArguments()[0];
            if (full && !attributed && name.equals("attributes")) {
                return Revision.keep();
            }
            Class<?> raw = (Class<?>) (held instanceof ParameterizedType many ? many.getRawType() : held);
            return full ? Revision.put(value(held, raw, name)) : Revision.empty();
        }
        if (generic instanceof ParameterizedType many) {
            return many(many, type, name);
        }
        return record(type);
    }

    private Object many(ParameterizedType many, Class<?> type, String name) {
        Class<?> element = (Class<?>) many.getActualTypeArguments()[0];
        List<Object> elements = full ? List.of(value(element, element, name)) : List.of();
        return type == Set.class ? Set.copyOf(elements) : elements;
    }

    private @Nullable Object known(Class<?> type, String name) {
        return switch (type.getName().replaceFirst(".*[.$]", "")) {
            case "String" -> text(name);
            case "int", "Integer" -> 2018;
            case "long" -> 4711L;
            case "boolean" -> full;
            case "LocalDate" -> LocalDate.of(2020, 2, 29);
            case "FuzzyDate" -> FuzzyDate.parse("2017-21~");
            case "When" -> full ? When.planned("2019-36/2020", "from the end of 2019 on") : When.standing();
            case "Entry" -> entry();
            case "Contribution" -> contribution();
            case "EntryId" -> new EntryId("the-" + name);
            case "Language" -> new Language("nl");
            case "Country" -> NL;
            case "Desk" -> Desk.parse("NL/embassy-lima");
            case "Quantity" -> Quantity.parse("~12");
            case "Place" -> new Place.InCountry(NL, text("locality"));
            case "Source" -> full ? source() : bareSource();
            case "Figure" -> money();
            case "Audience" -> audience();
            case "Limited" -> Samples.full().audience();
            case "HostType" -> new HostType("minbuza", "GrantNamed", 1);
            case "Tag" -> new Tag("minbuza:case", "2025-4711");
            case "HostField" -> new HostField("case", HostField.Type.TEXT, "2025-4711");
            case "Attribute" -> new Attribute("minbuza", "case", "2025-4711", true);
            case "TextRevision" -> full ? texts() : TextRevision.NONE;
            case "EventKind" -> full ? EventKind.ADVOCACY : EventKind.VISIT;
            case "Office" -> full ? Office.EXECUTIVE_DIRECTOR : Office.CHAIR;
            case "PersonName" -> new PersonName("koch", "Jo Example");
            default -> party(type);
        };
    }

    private static String text(String name) {
        return switch (name) {
            case "digest", "withReferences", "frame", "commitment", "salt", "chain", "tree", "key" -> "ab".repeat(32);
            case "value" -> "c2ln".repeat(22);
            default -> "the " + name;
        };
    }

    private @Nullable Object party(Class<?> type) {
        if (Party.class.isAssignableFrom(type)) {
            return type == Party.Person.class ? new Party.Person("koch") : new Party.Organisation("fnv");
        }
        return Subject.class.isAssignableFrom(type) ? subject(type) : null;
    }

    private static Subject subject(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "CommitmentId" -> Subject.parse("commitment/NL");
            case "AgreementId" -> Subject.parse("irbc/NL/gold");
            case "WorkingGroupId" -> Subject.parse("workinggroup/PE/gt-pv");
            case "EngagementId" -> Subject.parse("engagement/NL/PE");
            case "InitiativeId" -> Subject.parse("initiative/VPI");
            case "AnnualReportId" -> Subject.parse("report/NL/2018/public");
            default -> Subject.parse("person/koch");
        };
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components).map(this::component).toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type + " cannot be made", e);
        }
    }

    private @Nullable Object component(RecordComponent component) {
        AnnotatedElement annotated = component.getAnnotatedType();
        return !full && annotated.isAnnotationPresent(Nullable.class)
                ? null
                : value(component.getGenericType(), component.getType(), component.getName());
    }
}
