package org.vpshr.domain.signatures;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A type as a signature names it: what can be null is marked, and what everybody knows is named in short. */
final class TypeName {
    private TypeName() {}

    static String of(AnnotatedType type) {
        return switch (type) {
            case AnnotatedArrayType array ->
                of(array.getAnnotatedGenericComponentType()) + (isNullable(array) ? " " : "") + mark(array) + "[]";
            case AnnotatedParameterizedType applied ->
                mark(applied)
                        + of(((ParameterizedType) applied.getType()).getRawType())
                        + listed("<", all(applied.getAnnotatedActualTypeArguments()), ">");
            case AnnotatedWildcardType wildcard -> wildcard(wildcard);
            default -> mark(type) + of(type.getType());
        };
    }

    static String of(Type type) {
        String name = type instanceof Class<?> known ? known.getTypeName().replace('$', '.') : type.getTypeName();
        return name.replaceFirst("^java\\.lang\\.(?=[^.]+$)", "").replaceFirst("^org\\.vpshr\\.", "");
    }

    static String variables(GenericDeclaration declared) {
        return listed(
                "<",
                Arrays.stream(declared.getTypeParameters())
                        .map(TypeName::variable)
                        .toList(),
                ">");
    }

    static List<String> all(AnnotatedType[] types) {
        return Arrays.stream(types).map(TypeName::of).toList();
    }

    static String listed(String before, Collection<String> names, String after) {
        return names.isEmpty() ? "" : names.stream().collect(Collectors.joining(", ", before, after));
    }

    private static String variable(TypeVariable<?> variable) {
        return variable.getName() + bounds(" extends ", variable.getAnnotatedBounds());
    }

    private static String wildcard(AnnotatedWildcardType wildcard) {
        AnnotatedType[] below = wildcard.getAnnotatedLowerBounds();
        return "?"
                + (below.length > 0
                        ? bounds(" super ", below)
                        : bounds(" extends ", wildcard.getAnnotatedUpperBounds()));
    }

    /** Of a bound that nobody wrote, nothing is said, unless it lets null in. */
    private static String bounds(String word, AnnotatedType[] bounds) {
        List<String> said =
                all(bounds).stream().filter(bound -> !bound.equals("Object")).toList();
        return said.isEmpty() ? "" : word + String.join(" & ", said);
    }

    private static String mark(AnnotatedElement type) {
        return isNullable(type) ? "@Nullable " : "";
    }

    private static boolean isNullable(AnnotatedElement type) {
        return Arrays.stream(type.getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(Nullable.class::equals);
    }
}
