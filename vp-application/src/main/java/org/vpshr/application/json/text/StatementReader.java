package org.vpshr.application.json.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ResolvableDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.vpshr.application.json.JsonRefusal;
import org.vpshr.application.json.Quote;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.entry.Statement;
import org.vpshr.domain.entry.TextRevision;

/**
 * Reads texts by language: one text in English, or an object with a text for each.
 *
 * @param <T> what they make up
 */
public final class StatementReader<T> extends StdDeserializer<T> implements ResolvableDeserializer {
    private static final long serialVersionUID = 1L;

    private final boolean drops;
    private final transient BiFunction<SortedMap<Language, String>, Set<Language>, T> whole;
    private transient JsonDeserializer<Object> texts;

    @SuppressWarnings("NullAway.Init") // found by resolve, before the first use
    private StatementReader(
            Class<T> type, boolean drops, BiFunction<SortedMap<Language, String>, Set<Language>, T> whole) {
        super(type);
        this.drops = drops;
        this.whole = whole;
    }

    /** A statement. */
    public static StatementReader<Statement> whole() {
        return new StatementReader<>(Statement.class, false, (said, dropped) -> new Statement(said));
    }

    /** What becomes of one: null drops the text of a language. */
    public static StatementReader<TextRevision> changes() {
        return new StatementReader<>(
                TextRevision.class, true, (said, dropped) -> new TextRevision(said, new TreeSet<>(dropped)));
    }

    @Override
    public void resolve(DeserializationContext context) throws JsonMappingException {
        texts = context.findContextualValueDeserializer(context.constructType(String.class), null);
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        SortedMap<Language, String> said = new TreeMap<>();
        Set<Language> dropped = new HashSet<>();
        if (!parser.hasToken(JsonToken.START_OBJECT) && parser.currentToken().isScalarValue()) {
            said.put(Language.ENGLISH, text(parser, context));
            return JsonRefusal.orRefused(parser, () -> whole.apply(said, dropped));
        }
        JsonRefusal.expect(
                parser, JsonToken.START_OBJECT, "a text in quotes, or an object with a text for each language");
        for (String code = parser.nextFieldName(); code != null; code = parser.nextFieldName()) {
            parser.nextToken();
            put(said, dropped, code, parser, context);
        }
        return JsonRefusal.orRefused(parser, () -> whole.apply(said, dropped));
    }

    private void put(
            SortedMap<Language, String> said,
            Set<Language> dropped,
            String code,
            JsonParser parser,
            DeserializationContext context)
            throws IOException {
        try {
            Language language = JsonRefusal.orRefused(parser, () -> new Language(code));
            boolean drop = drops && parser.hasToken(JsonToken.VALUE_NULL);
            boolean twice = said.containsKey(language) || dropped.contains(language);
            if (drop) {
                dropped.add(language);
            } else {
                said.put(language, text(parser, context));
            }
            if (twice) {
                throw JsonRefusal.of(parser, "this language is there twice", "leave one out");
            }
        } catch (JsonMappingException e) {
            e.prependPath(handledType(), Quote.name(code));
            throw e;
        }
    }

    private String text(JsonParser parser, DeserializationContext context) throws IOException {
        return (String) texts.deserialize(parser, context);
    }
}
