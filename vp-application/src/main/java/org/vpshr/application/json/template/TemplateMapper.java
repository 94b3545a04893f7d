package org.vpshr.application.json.template;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.vpshr.application.json.Limits;
import org.vpshr.application.json.Words;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.report.CountryNames;
import org.vpshr.projections.report.Template;

/** How what templates are made up of is read: texts by language, codes, words for kinds. */
final class TemplateMapper {
    /** For texts by language alone. */
    static final ObjectMapper TEXTS = mapper(new SimpleModule());

    static final ObjectMapper TEMPLATES = mapper(new SimpleModule()
            .addDeserializer(Country.class, new WordReader<>(Country.class, Country::new))
            .addDeserializer(Language.class, new WordReader<>(Language.class, Language::new))
            .addDeserializer(EntryId.class, new WordReader<>(EntryId.class, EntryId::new))
            .addDeserializer(CountryNames.class, new WordReader<>(CountryNames.class, CountryNamesJson::named))
            .addDeserializer(Template.Layout.class, words(Template.Layout.class))
            .addDeserializer(Template.Order.class, words(Template.Order.class))
            .addDeserializer(Template.CountryOrder.class, words(Template.CountryOrder.class)));

    private TemplateMapper() {}

    private static ObjectMapper mapper(SimpleModule module) {
        JsonSetter.Value empty = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
        return JsonMapper.builder(Limits.factory())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .withConfigOverride(List.class, lists -> lists.setSetterInfo(empty))
                .withConfigOverride(Map.class, maps -> maps.setSetterInfo(empty))
                .addModule(module.addDeserializer(Template.Text.class, new TextReader()))
                .build();
    }

    private static <E extends Enum<E>> WordReader<E> words(Class<E> type) {
        return new WordReader<>(
                type,
                word -> type.cast(
                        Words.parse(type, word.toLowerCase(Locale.ROOT).replace('_', '-'))));
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
