package org.vpshr.application.json.template;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.vpshr.application.json.InvalidJson;
import org.vpshr.application.json.Words;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.report.Template;

/** Reads templates, which are data of the library or of the system that embeds it. */
public final class TemplateJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .withConfigOverride(
                    List.class, lists -> lists.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .addModule(new SimpleModule()
                    .addDeserializer(Template.Text.class, new TextReader())
                    .addDeserializer(Country.class, new WordReader<>(Country.class, Country::new))
                    .addDeserializer(
                            Template.Layout.class,
                            new WordReader<>(Template.Layout.class, word -> (Template.Layout) Words.parse(
                                    Template.Layout.class,
                                    word.toLowerCase(Locale.ROOT).replace('_', '-')))))
            .build();

    private TemplateJson() {}

    /**
     * Reads one.
     *
     * @throws InvalidJson when the text is not a template; the message says where
     * @throws IOException when it cannot be read
     */
    public static Template read(InputStream json) throws IOException {
        try {
            return MAPPER.readValue(json, Template.class);
        } catch (JsonProcessingException e) {
            throw InvalidJson.of(e);
        }
    }

    private static final class WordReader<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient Function<String, T> parse;

        WordReader(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return parse.apply(json.getText());
        }
    }

    private static final class TextReader extends StdDeserializer<Template.Text> {
        private static final long serialVersionUID = 1L;

        TextReader() {
            super(Template.Text.class);
        }

        @Override
        public Template.Text deserialize(JsonParser json, DeserializationContext context) throws IOException {
            SortedMap<Language, String> texts = new TreeMap<>();
            Map<?, ?> read = context.readValue(json, Map.class);
            read.forEach((code, text) -> texts.put(new Language(code.toString()), text.toString()));
            return new Template.Text(texts);
        }
    }
}
