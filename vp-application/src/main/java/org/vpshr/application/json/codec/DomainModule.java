package org.vpshr.application.json.codec;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializerBase;
import com.fasterxml.jackson.databind.type.CollectionType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.json.JsonForm;
import org.vpshr.application.json.Words;
import org.vpshr.application.json.text.AttachmentsInJson;
import org.vpshr.application.json.text.AttributesInJson;
import org.vpshr.application.json.text.StatementReader;
import org.vpshr.application.json.text.StatementWriter;
import org.vpshr.application.json.text.TextsInJson;
import org.vpshr.domain.entry.Attachment;
import org.vpshr.domain.entry.Attribute;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Revision;
import org.vpshr.domain.entry.Statement;
import org.vpshr.domain.entry.TextRevision;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.register.PersonName;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.When;

/** How the types of the domain are written and read, so that the domain itself need not know. */
final class DomainModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    private final JsonForm mode;

    DomainModule(JsonForm mode) {
        super("vp-domain");
        this.mode = mode;
        addSerializer(mode == JsonForm.STORED ? ShortWriter.recordedWhen() : ShortWriter.when());
        if (mode == JsonForm.STORED) {
            addSerializer(ShortWriter.recordedDate());
            addSerializer(AttachmentsInJson.writer());
            addSerializer(AttributesInJson.writer());
        }
        addSerializer(ShortWriter.figure());
        addSerializer(ShortWriter.openAudience());
        addSerializer(StatementWriter.whole(mode));
        addSerializer(StatementWriter.changes(mode));
        addSerializer(new RevisionWriter());
        if (mode == JsonForm.LINE) {
            addSerializer(ShortWriter.nameInLine());
        }
        setDeserializers(new Reading(mode));
    }

    @Override
    public void setupModule(SetupContext context) {
        // what is added later is asked first, and a form of its own goes before the general one
        context.addSerializers(new Writing(mode));
        super.setupModule(context);
    }

    /** Finds readers: what has a text form is read from a text, what is a record from an object. */
    private static final class Reading extends SimpleDeserializers {
        private static final long serialVersionUID = 1L;

        private final JsonForm mode;

        Reading(JsonForm mode) {
            this.mode = mode;
        }

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            Class<?> raw = type.getRawClass();
            if (raw == Revision.class) {
                return new RevisionReader(type);
            }
            Optional<JsonDeserializer<?>> own = own(raw).or(() -> text(raw));
            return own.orElseGet(() -> raw.isRecord() ? new RecordReader(raw, mode) : null);
        }

        @Override
        public JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return new TextReader(type, word -> Words.parse(type, word));
        }

        @Override
        public JsonDeserializer<?> findCollectionDeserializer(
                CollectionType type,
                DeserializationConfig config,
                BeanDescription description,
                @Nullable TypeDeserializer typed,
                @Nullable JsonDeserializer<?> elements) {
            return new ListReader(type);
        }

        private Optional<JsonDeserializer<?>> own(Class<?> raw) {
            JsonDeserializer<?> found = null;
            if (raw == When.class) {
                found = mode == JsonForm.STORED ? FormReader.recordedWhen() : FormReader.when();
            } else if (raw == FuzzyDate.class && mode == JsonForm.STORED) {
                found = FormReader.recordedDate();
            } else if (raw == Attachment.class && mode == JsonForm.STORED) {
                found = new AttachmentsInJson();
            } else if (raw == Attribute.class && mode == JsonForm.STORED) {
                found = new AttributesInJson();
            } else if (raw == Audience.class) {
                found = FormReader.audience();
            } else if (raw == Figure.class) {
                found = FormReader.figure();
            } else if (raw == Statement.class) {
                found = StatementReader.whole();
            } else if (raw == TextRevision.class) {
                found = StatementReader.changes();
            } else if (raw == PersonName.class && mode == JsonForm.LINE) {
                found = ScalarReader.name();
            } else {
                found = scalar(raw);
            }
            return Optional.ofNullable(found);
        }

        private @Nullable JsonDeserializer<?> scalar(Class<?> raw) {
            if (raw == String.class) {
                return mode == JsonForm.LINE ? ScalarReader.term(mode) : new TextsInJson();
            }
            if (raw == int.class || raw == Integer.class) {
                return ScalarReader.integer(raw);
            }
            if (raw == long.class || raw == Long.class) {
                return ScalarReader.longInteger(raw);
            }
            return raw == boolean.class ? ScalarReader.truth(raw) : null;
        }

        private static Optional<JsonDeserializer<?>> text(Class<?> raw) {
            return TextForm.of(raw).map(form -> new TextReader(raw, form.parse()));
        }
    }

    /** Finds writers, for the same types in the same forms. */
    private static final class Writing extends Serializers.Base {
        private final JsonForm mode;

        Writing(JsonForm mode) {
            this.mode = mode;
        }

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            Class<?> raw = type.getRawClass();
            if (raw.isEnum()) {
                return new TextWriter(raw, word -> Words.of((Enum<?>) word));
            }
            Optional<JsonSerializer<?>> text = TextForm.of(raw).map(form -> new TextWriter(raw, form.write()));
            return text.orElseGet(() -> raw.isRecord() ? new RecordWriter(raw, mode) : null);
        }
    }

    /** Writes a value as one text. */
    private static final class TextWriter extends ToStringSerializerBase {
        private static final long serialVersionUID = 1L;

        private final transient java.util.function.Function<Object, String> words;

        TextWriter(Class<?> type, java.util.function.Function<Object, String> words) {
            super(type);
            this.words = words;
        }

        @Override
        public String valueToString(Object value) {
            return words.apply(value);
        }
    }
}
