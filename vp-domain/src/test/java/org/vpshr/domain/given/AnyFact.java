package org.vpshr.domain.given;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.boundary.Tag;
import org.vpshr.domain.engagement.EventKind;
import org.vpshr.domain.entry.Attachment;
import org.vpshr.domain.entry.Attribute;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.entry.Revision;
import org.vpshr.domain.entry.Statement;
import org.vpshr.domain.entry.TextRevision;
import org.vpshr.domain.host.HostField;
import org.vpshr.domain.host.HostType;
import org.vpshr.domain.measure.Quantity;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.rule.RuleViolation;
import org.vpshr.domain.text.Extent;
import org.vpshr.domain.text.Label;
import org.vpshr.domain.text.OneLine;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.workinggroup.Office;

/**
 * Commands, events and all that they are made of, by chance: each valid in itself, as full or as bare as it comes. What it
 * would mean beside others is nobody's concern here.
 */
public final class AnyFact {
    private static final int MOST = 2;

    /** Texts that may be left out by being empty. */
    private static final Set<String> OPTIONAL =
            Set.of("publisher", "snapshot", "unit", "credit", "role", "locality", "speaker", "position");

    private final Map<Class<?>, Arbitrary<?>> given;

    private AnyFact(Map<Class<?>, Arbitrary<?>> given) {
        this.given = given;
    }

    /** {@return values of every type of the domain} */
    public static AnyFact any() {
        return new AnyFact(Map.of());
    }

    /**
     * {@return the same with no other values of the type than these}
     *
     * @param <T> the type
     * @param type its class
     * @param only the values that are drawn
     */
    public <T> AnyFact with(Class<T> type, Arbitrary<? extends T> only) {
        Map<Class<?>, Arbitrary<?>> more = new HashMap<>(given);
        more.put(type, only);
        return new AnyFact(more);
    }

    /**
     * {@return values of the type}
     *
     * @param <T> the type
     * @param type its class
     */
    public <T> Arbitrary<T> of(Class<T> type) {
        return value(new Place(type, type.getSimpleName(), false), type, type).map(type::cast);
    }

    /** Where a value stands: in which type, under which name, and whether it has to be of one line. */
    private record Place(Class<?> owner, String name, boolean oneLine) {}

    private Arbitrary<?> value(Place at, Type generic, Class<?> type) {
        return ByIdentity.of(valueOf(at, generic, type));
    }

    private Arbitrary<?> valueOf(Place at, Type generic, Class<?> type) {
        Arbitrary<?> known = known(at, type);
        if (known != null) {
            return known;
        }
        if (type.isEnum()) {
            return Arbitraries.of((Object[]) type.getEnumConstants());
        }
        if (generic instanceof ParameterizedType field && type == Revision.class) {
            Type held = field.getActualTypeArguments()[0];
            Class<?> raw = (Class<?>) (held instanceof ParameterizedType many ? many.getRawType() : held);
            return Arbitraries.oneOf(
                    Arbitraries.just(Revision.keep()),
                    Arbitraries.just(Revision.empty()),
                    value(at, held, raw).map(Revision::put));
        }
        if (generic instanceof ParameterizedType many) {
            Class<?> element = (Class<?>) many.getActualTypeArguments()[0];
            Arbitrary<?> elements = value(at, element, element);
            return type == Set.class
                    ? elements.set().ofMaxSize(MOST)
                    : elements.list().ofMaxSize(MOST);
        }
        return type.isSealed() ? Arbitraries.oneOf(kinds(type)) : record(type);
    }

    @SuppressWarnings("unchecked") // each kind is one of what is asked for
    private List<Arbitrary<Object>> kinds(Class<?> type) {
        return Stream.of(type.getPermittedSubclasses())
                .map(kind -> (Arbitrary<Object>) value(new Place(kind, kind.getSimpleName(), false), kind, kind))
                .toList();
    }

    private @Nullable Arbitrary<?> known(Place at, Class<?> type) {
        if (given.containsKey(type)) {
            return given.get(type);
        }
        return switch (type.getSimpleName()) {
            case "String" -> text(at);
            case "int", "Integer" -> Arbitraries.integers().between(1000, 9999).shrinkTowards(2018);
            case "long" -> Arbitraries.longs().between(1, Long.MAX_VALUE);
            case "boolean" -> Arbitraries.of(true, false);
            case "LocalDate" -> days();
            case "FuzzyDate" -> AnyDate.dates();
            case "When" -> AnyDate.times();
            case "Statement" -> statements();
            case "Country" -> Arbitraries.of(Locale.getISOCountries()).map(Country::new);
            case "Currency" -> Arbitraries.of("EUR", "USD", "PEN", "JPY").map(Currency::getInstance);
            case "BigDecimal" -> numbers();
            case "Between" ->
                Combinators.combine(numbers(), numbers()).as((a, b) -> new Quantity.Between(a.min(b), a.max(b)));
            case "Fraction" ->
                Combinators.combine(
                                Arbitraries.longs().between(0, 1_000_000),
                                Arbitraries.longs().between(1, 1_000_000))
                        .as((a, b) -> new Quantity.Fraction(Math.min(a, b), b));
            case "HostType" -> Arbitraries.integers().between(1, 99).map(v -> new HostType("minbuza", "GrantNamed", v));
            case "Tag" -> AnyText.lines().map(value -> new Tag("minbuza:case", value));
            case "EventKind" ->
                Arbitraries.of("visit", "training", "advocacy", "minbuza:audit").map(EventKind::new);
            case "Office" ->
                Arbitraries.of("chair", "co-chair", "minbuza:treasurer").map(Office::new);
            case "HostField" -> hostFields();
            case "Attribute" -> attributes();
            case "Attachment" -> attachments();
            case "TextRevision" -> textChanges();
            default -> null;
        };
    }

    private static Arbitrary<String> text(Place at) {
        Arbitrary<String> words = at.oneLine() ? AnyText.lines() : AnyText.words();
        return switch (at.owner().getSimpleName() + "." + at.name()) {
            case "EntryId.value",
                    "Desk.name",
                    "AgreementId.name",
                    "WorkingGroupId.name",
                    "ForumEngagementId.forum",
                    "OrganisationId.id",
                    "PersonId.id",
                    "Organisation.id",
                    "Person.id",
                    "PersonName.person" -> AnyText.slugs();
            case "Language.code" -> Arbitraries.of("en", "nl", "es", "fr");
            case "RegionalGovernment.subdivision" -> Arbitraries.of("GE", "VLG", "13");
            case "Source.address" ->
                Arbitraries.of("", "https://example.org/letter?a=\"1\"&b=%20#c", "http://x/\u00e9");
            case "Medium.address" -> Arbitraries.of("", "https://example.org/1.jpg", "pictures/a visit.jpg");
            case "Seal.chain", "Seal.tree", "Signature.key" -> AnyText.hashes();
            case "Signature.value" -> Arbitraries.of("c2ln".repeat(22), "A".repeat(86) + "==");
            case "Imprint.digest", "Imprint.withReferences", "Imprint.frame", "Imprint.salt", "Item.commitment" ->
                AnyText.hashes();
            case "PublishReport.digest", "ReissueReport.digest" -> AnyText.hashes();
            default -> OPTIONAL.contains(at.name()) ? Arbitraries.oneOf(Arbitraries.just(""), words) : words;
        };
    }

    /** Each has a name of its own: no two of a contribution have the same. */
    private static Arbitrary<Attachment> attachments() {
        return Combinators.combine(
                        AnyText.lines(),
                        Arbitraries.of("application/pdf", "image/svg+xml"),
                        Arbitraries.longs().between(1, Extent.CONTENT),
                        AnyText.hashes(),
                        Arbitraries.of(true, false))
                .as((words, type, size, digest, open) -> new Attachment(
                        "l" + words.replaceAll("[/\\\\:]", "") + digest + ".pdf", type, size, digest, open));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 40_000).map(LocalDate.of(1990, 1, 1)::plusDays);
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 100).map(BigDecimal::valueOf),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-999999999999"), new BigDecimal("999999999999"))
                        .ofScale(4));
    }

    private static Arbitrary<Statement> statements() {
        return Combinators.combine(
                        AnyText.words(),
                        Arbitraries.maps(Arbitraries.of("nl", "es").map(Language::new), AnyText.words())
                                .ofMaxSize(2))
                .as((english, others) -> {
                    TreeMap<Language, String> texts = new TreeMap<>(others);
                    texts.put(Language.ENGLISH, english);
                    return new Statement(texts);
                });
    }

    private static Arbitrary<TextRevision> textChanges() {
        return Arbitraries.maps(Arbitraries.of("en", "nl", "es").map(Language::new), AnyText.words())
                .ofMaxSize(MOST)
                .map(said -> new TextRevision(
                        new TreeMap<>(said),
                        said.size() > 1 ? new TreeSet<>() : new TreeSet<>(Set.of(new Language("fr")))));
    }

    private static Arbitrary<Attribute> attributes() {
        return Combinators.combine(
                        Arbitraries.of("minbuza", "fcdo"),
                        AnyText.slugs(),
                        AnyText.lines(),
                        Arbitraries.of(true, false))
                .as(Attribute::new);
    }

    private static Arbitrary<HostField> hostFields() {
        return Arbitraries.of(HostField.Type.class)
                .flatMap(type -> Combinators.combine(AnyText.lines(), attribute(type))
                        .as((name, value) -> new HostField(name, type, value)));
    }

    private static Arbitrary<String> attribute(HostField.Type type) {
        return switch (type) {
            case TEXT -> AnyText.words();
            case NUMBER -> numbers().map(BigDecimal::toPlainString);
            case TRUTH -> Arbitraries.of("true", "false");
            case DATE -> AnyDate.dates().map(FuzzyDate::edtf);
            case ENTRY -> AnyText.slugs();
        };
    }

    /** A record of which each component is any; one that refuses them is not taken. */
    private Arbitrary<?> record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Constructor<?> constructor = constructor(type, components);
        List<Arbitrary<@Nullable Object>> values = Arrays.stream(components)
                .map(component -> component(type, component))
                .toList();
        return values.isEmpty()
                ? Arbitraries.create(() -> made(constructor, List.of()))
                : Combinators.combine(values)
                        .as(chosen -> made(constructor, chosen))
                        .ignoreExceptions(RuleViolation.class, IllegalArgumentException.class);
    }

    @SuppressWarnings("unchecked") // whatever it is, it is handed on to the constructor
    private Arbitrary<@Nullable Object> component(Class<?> owner, RecordComponent component) {
        Arbitrary<Object> value =
                (Arbitrary<Object>) value(place(owner, component), component.getGenericType(), component.getType());
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                ? value.injectNull(0.3)
                : (Arbitrary<@Nullable Object>) value;
    }

    private static Place place(Class<?> owner, RecordComponent component) {
        boolean oneLine = component.isAnnotationPresent(OneLine.class) || component.isAnnotationPresent(Label.class);
        return new Place(owner, component.getName(), oneLine);
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
        try {
            return type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new AssertionError(type + " is no record", e);
        }
    }

    private static Object made(Constructor<?> constructor, List<?> values) {
        try {
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new AssertionError(constructor + " fails", e);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(constructor + " cannot be called", e);
        }
    }
}
