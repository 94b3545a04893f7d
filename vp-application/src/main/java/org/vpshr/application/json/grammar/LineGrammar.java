package org.vpshr.application.json.grammar;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.vpshr.application.json.Catalogue;
import org.vpshr.application.json.JsonForm;
import org.vpshr.application.json.Words;
import org.vpshr.application.json.codec.ContributionForm;
import org.vpshr.application.json.codec.Defaults;
import org.vpshr.application.json.codec.FigureForm;
import org.vpshr.application.json.codec.Shape;
import org.vpshr.application.json.codec.TextForm;
import org.vpshr.application.json.codec.WhenForm;
import org.vpshr.domain.Command;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.engagement.EventKind;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.EntryRevision;
import org.vpshr.domain.entry.Revision;
import org.vpshr.domain.entry.Statement;
import org.vpshr.domain.entry.TextRevision;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.register.PersonName;
import org.vpshr.domain.report.Imprint;
import org.vpshr.domain.time.When;
import org.vpshr.domain.workinggroup.Office;

/** The forms of lines, read off the records that they are made into. */
public final class LineGrammar {
    private static final LineForm PLAIN = new LineForm.Text("a text", "", "");
    private static final LineForm OPEN = new LineForm.Word(List.of("public"));
    private static final String BY_THE_OPENING = "as the contribution line says";

    private LineGrammar() {}

    /** What a contribution line says. */
    public static LineForm.Fields opening() {
        return fields(ContributionForm.class, "contribution");
    }

    /** What a command says, its name apart. */
    public static LineForm.Fields command(Class<? extends Command> type) {
        return fields(type, Catalogue.commands().nameOf(type).orElseThrow().name());
    }

    /** What an event says, in the forms of lines. */
    public static LineForm.Fields event(Class<? extends DomainEvent> type) {
        return fields(type, Catalogue.events().nameOf(type).orElseThrow().name());
    }

    private static LineForm.Fields fields(Class<?> type, String name) {
        return new LineForm.Fields(
                name,
                Shape.of(type).fields().stream()
                        .filter(field -> field.raw() != Contribution.class && field.raw() != Imprint.class)
                        .map(field -> field(type, name, field))
                        .toList());
    }

    private static LineForm.Field field(Class<?> type, String owner, Shape.Field field) {
        Optional<String> otherwise = otherwise(type, field);
        boolean needed = !field.optional() && !field.isCollection() && otherwise.isEmpty();
        return new LineForm.Field(owner, field.name(), form(field.type(), field.raw()), needed, otherwise);
    }

    private static Optional<String> otherwise(Class<?> type, Shape.Field field) {
        if (field.raw() == Audience.class && type != ContributionForm.class) {
            return Optional.of(BY_THE_OPENING);
        }
        if (type == EntryRevision.class) {
            return Optional.of("what stands");
        }
        return Defaults.of(JsonForm.LINE, type, field.name()).map(String::valueOf);
    }

    private static LineForm form(Type type, Class<?> raw) {
        if (Collection.class.isAssignableFrom(raw) && type instanceof ParameterizedType many) {
            Type element = many.getActualTypeArguments()[0];
            return new LineForm.Several(form(element, (Class<?>) element));
        }
        if (raw == Revision.class && type instanceof ParameterizedType revised) {
            Type other = revised.getActualTypeArguments()[0];
            return new LineForm.OrNothing(form(other, raw(other)));
        }
        return ofTwoForms(raw).orElseGet(() -> ofOneForm(raw));
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType many ? many.getRawType() : type);
    }

    private static Optional<LineForm> ofTwoForms(Class<?> raw) {
        if (raw == When.class) {
            return Optional.of(new LineForm.Either(TextPattern.TIME, fields(WhenForm.class, "When")));
        }
        if (raw == Audience.class) {
            return Optional.of(new LineForm.Either(OPEN, fields(Audience.Limited.class, "Audience")));
        }
        if (raw == EventKind.class) {
            return Optional.of(openList(EventKind.listed(), "minbuza:audit"));
        }
        if (raw == Office.class) {
            return Optional.of(openList(Office.listed(), "minbuza:treasurer"));
        }
        return raw == Statement.class || raw == TextRevision.class
                ? Optional.of(new LineForm.Either(PLAIN, new LineForm.Texts(raw == TextRevision.class)))
                : Optional.empty();
    }

    /** Words, or one of a ministry's own. */
    private static LineForm openList(List<?> listed, String own) {
        return new LineForm.Either(
                new LineForm.Word(listed.stream().map(String::valueOf).toList()), TextPattern.own(own));
    }

    private static LineForm ofOneForm(Class<?> raw) {
        if (raw == String.class || raw == PersonName.class) {
            return PLAIN;
        }
        if (raw == int.class || raw == Integer.class || raw == long.class || raw == Long.class) {
            return new LineForm.Whole();
        }
        if (raw == boolean.class) {
            return new LineForm.Truth();
        }
        if (raw.isEnum()) {
            return new LineForm.Word(Arrays.stream(raw.getEnumConstants())
                    .map(value -> Words.of((Enum<?>) value))
                    .toList());
        }
        return TextForm.of(raw).isPresent() ? TextPattern.of(raw) : fields(form(raw), name(raw));
    }

    private static Class<?> form(Class<?> raw) {
        return raw == Figure.class ? FigureForm.class : raw;
    }

    private static String name(Class<?> raw) {
        return raw == Audience.Limited.class ? "Audience" : raw.getSimpleName();
    }
}
