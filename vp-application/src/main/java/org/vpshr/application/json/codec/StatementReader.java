package org.vpshr.application.json.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ResolvableDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vpshr.application.json.JsonRefusal;
import org.vpshr.application.json.Quote;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.entry.Statement;

/** Reads a statement: one text in English, or an object with a text for each language. */
final class StatementReader extends StdDeserializer<Statement> implements ResolvableDeserializer {
    private static final long serialVersionUID = 1L;

    private transient JsonDeserializer<Object> texts;

    @SuppressWarnings("NullAway.Init") // found by resolve, before the first use
    StatementReader() {
        super(Statement.class);
    }

    @Override
    public void resolve(DeserializationContext context) throws JsonMappingException {
        texts = context.findContextualValueDeserializer(context.constructType(String.class), null);
    }

    @Override
    public Statement deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.START_OBJECT) && parser.currentToken().isScalarValue()) {
            String english = (String) texts.deserialize(parser, context);
            return JsonRefusal.orRefused(parser, () -> Statement.of(english));
        }
        JsonRefusal.expect(
                parser, JsonToken.START_OBJECT, "a text in quotes, or an object with a text for each language");
        SortedMap<Language, String> byLanguage = new TreeMap<>();
        for (String code = parser.nextFieldName(); code != null; code = parser.nextFieldName()) {
            parser.nextToken();
            put(byLanguage, code, parser, context);
        }
        return JsonRefusal.orRefused(parser, () -> new Statement(byLanguage));
    }

    private void put(
            SortedMap<Language, String> byLanguage, String code, JsonParser parser, DeserializationContext context)
            throws IOException {
        try {
            Language language = JsonRefusal.orRefused(parser, () -> new Language(code));
            if (byLanguage.put(language, (String) texts.deserialize(parser, context)) != null) {
                throw JsonRefusal.of(parser, "this language is there twice", "leave one out");
            }
        } catch (JsonMappingException e) {
            e.prependPath(Statement.class, Quote.name(code));
            throw e;
        }
    }
}
