package org.vpshr.application.dataset.column;

import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.json.Words;
import org.vpshr.application.json.codec.Shape;
import org.vpshr.application.json.codec.TextForm;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.measure.Quantity;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.When;

/**
 * The columns of the fields of a record, read off the record itself, so that a field that is new has its column. What is one
 * value has one column, or those of its bounds; what is a record has those of its fields; a list of records or of what others
 * are looked up by is a table of its own.
 */
public final class OwnColumns {
    private static final Set<Class<?>> WHOLE = Set.of(int.class, Integer.class, long.class, Long.class);
    private static final Set<Class<?>> TRUTH = Set.of(boolean.class, Boolean.class);

    /** Words that a query would have to put in quotation marks. */
    private static final Set<String> RESERVED = Set.of(("all and any as asc at between both by case cast check column"
                    + " constraint create cross current default delete desc distinct do drop else end except exists false fetch"
                    + " for foreign from full grant group having if in index inner insert intersect into is join key leading left"
                    + " like limit natural no not null of offset on only or order outer over primary references returning right"
                    + " select set some table then to true union unique update user using values when where window with")
            .split(" "));

    private final Map<String, Column<Object>> columns = new LinkedHashMap<>();
    private final Map<String, Several> several = new LinkedHashMap<>();
    private final BiFunction<Class<?>, Shape.Field, String> says;

    /**
     * Several values of a field, of which each is a row.
     *
     * @param of the values of a row
     * @param columns of one value
     */
    public record Several(String name, String says, Cell<Object> of, List<Column<Object>> columns) {
        public Several {
            columns = List.copyOf(columns);
        }

        private boolean isLike(Several other) {
            return columns.stream()
                    .map(Column::name)
                    .toList()
                    .equals(other.columns.stream().map(Column::name).toList());
        }

        private Several or(Several other) {
            return new Several(name, says, of.or(other.of), columns);
        }
    }

    /** @param says what a field of a record means */
    public OwnColumns(BiFunction<Class<?>, Shape.Field, String> says) {
        this.says = says;
    }

    /** The columns in the order of the fields. */
    public List<Column<Object>> columns() {
        return List.copyOf(columns.values());
    }

    /** The fields that are tables of their own. */
    public List<Several> several() {
        return List.copyOf(several.values());
    }

    /**
     * Adds the fields of a record, of which others may be known already.
     *
     * @param prefix of their names; empty, or ending with a low line
     * @param left what has no column, by name
     */
    public void add(Class<?> type, String prefix, Set<String> left) {
        fields(type, prefix, left, whole -> type.isInstance(whole) ? whole : null);
    }

    /** The same, of which the fields that are records add theirs as if they were its own. */
    public void addWithin(Class<?> type, Set<String> left) {
        for (Shape.Field field : Shape.of(type).fields()) {
            if (!left.contains(field.name())) {
                fields(field.raw(), "", Set.of(), whole -> type.isInstance(whole) ? field.of(whole) : null);
            }
        }
    }

    private void fields(Class<?> type, String prefix, Set<String> left, Cell<Object> of) {
        for (Shape.Field field : Shape.of(type).fields()) {
            if (!left.contains(field.name())) {
                field(type, field, prefix + snake(field.name()), whole -> {
                    @Nullable Object owner = of.of(whole);
                    return owner == null ? null : field.of(owner);
                });
            }
        }
    }

    private void field(Class<?> owner, Shape.Field field, String path, Cell<Object> value) {
        Class<?> raw = field.raw();
        String meaning = says.apply(owner, field);
        if (field.isCollection()) {
            collection(owner, field, path, meaning, value);
        } else if (When.class == raw) {
            put(SpanColumns.own(path), When.class, value);
        } else if (FuzzyDate.class == raw) {
            put(SpanColumns.date(path, meaning), FuzzyDate.class, value);
        } else if (Quantity.class == raw) {
            put(QuantityColumns.of(path, meaning), Quantity.class, value);
        } else if (Figure.class == raw) {
            put(DataTable.columns(FigureColumns.any(path + "_"), FigureColumns.money(path + "_")), Figure.class, value);
        } else if (Audience.class.isAssignableFrom(raw)) {
            put(AudienceColumns.of(path + "_"), Audience.class, value);
        } else if (isOne(raw)) {
            put(one(path, raw, meaning), Object.class, value);
        } else if (raw.isRecord()) {
            fields(raw, path + "_", Set.of(), value);
        } else {
            throw new IllegalStateException(owner + " has a field without a column: " + field.name());
        }
    }

    private void collection(Class<?> owner, Shape.Field field, String path, String meaning, Cell<Object> value) {
        Class<?> element = (Class<?>) ((ParameterizedType) field.type()).getActualTypeArguments()[0];
        if (isWord(element)) {
            put(
                    List.of(Column.of(path, ColumnType.TEXT, meaning + "; with blanks between", OwnColumns::joined)),
                    Object.class,
                    value);
        } else if (isOne(element)) {
            several(new Several(path, meaning, value, one(safe(path), element, meaning)), owner);
        } else {
            OwnColumns within = new OwnColumns(says);
            within.add(element, "", Set.of());
            if (!within.several.isEmpty()) {
                throw new IllegalStateException(owner + " has lists within a list: " + field.name());
            }
            several(new Several(path, meaning, value, within.columns()), owner);
        }
    }

    private void several(Several found, Class<?> owner) {
        @Nullable Several known = several.get(found.name());
        if (known != null && !known.isLike(found)) {
            throw new IllegalStateException(owner + " has another list under a name that is taken: " + found.name());
        }
        several.merge(found.name(), found, Several::or);
    }

    private static @Nullable String joined(Object many) {
        String joined = ((Collection<?>) many)
                .stream()
                        .map(one -> one instanceof Enum<?> word ? Words.of(word) : one.toString())
                        .collect(Collectors.joining(" "));
        return joined.isEmpty() ? null : joined;
    }

    /** Whether one is told by a word without blanks, by which nothing else is looked up. */
    private static boolean isWord(Class<?> type) {
        return type.isEnum()
                || TextForm.of(type).isPresent()
                        && typeOf(type) == ColumnType.TEXT
                        && !Quantity.class.isAssignableFrom(type);
    }

    private static boolean isOne(Class<?> type) {
        return type == String.class
                || type.isEnum()
                || WHOLE.contains(type)
                || TRUTH.contains(type)
                || TextForm.of(type).isPresent();
    }

    private static List<Column<Object>> one(String name, Class<?> type, String says) {
        Cell<Object> told = OwnColumns::told;
        return List.of(
                type.isEnum() ? Column.of(name, enumOf(type), says, told) : Column.of(name, typeOf(type), says, told));
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends Enum<?>> enumOf(Class<?> type) {
        return (Class<? extends Enum<?>>) type;
    }

    private static ColumnType typeOf(Class<?> type) {
        if (WHOLE.contains(type)) {
            return ColumnType.WHOLE;
        }
        if (TRUTH.contains(type)) {
            return ColumnType.TRUTH;
        }
        if (type == LocalDate.class) {
            return ColumnType.DAY;
        }
        if (type == EntryId.class) {
            return ColumnType.ENTRY;
        }
        if (Party.class.isAssignableFrom(type)) {
            return ColumnType.PARTY;
        }
        if (Subject.class.isAssignableFrom(type)) {
            return ColumnType.SUBJECT;
        }
        return type == BigDecimal.class ? ColumnType.NUMBER : ColumnType.TEXT;
    }

    /** The value of a cell; what others are looked up by stays what it is. */
    private static @Nullable Object told(Object value) {
        return switch (value) {
            case String text -> FigureColumns.readable(text);
            case Enum<?> word -> Words.of(word);
            case Integer whole -> whole.longValue();
            case Long whole -> whole;
            case Boolean truth -> truth;
            case LocalDate day -> day;
            case EntryId entry -> entry;
            case Party party -> party;
            case Subject subject -> subject;
            default -> value.toString();
        };
    }

    private <T> void put(List<Column<T>> found, Class<T> type, Cell<Object> value) {
        for (Column<T> column : found) {
            Column<Object> own = column.called(safe(column.name())).<Object>of(row -> type.cast(value.of(row)));
            columns.merge(own.name(), own, Column::or);
        }
    }

    private static String safe(String name) {
        return RESERVED.contains(name) ? name + "_" : name;
    }

    /** {@code translatedFrom} as {@code translated_from}. */
    static String snake(String name) {
        return name.replaceAll("(\\p{Lu})", "_$1").toLowerCase(Locale.ROOT);
    }
}
