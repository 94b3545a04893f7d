package org.vpshr.domain.signatures;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What others see of a type: its head, and below it what it has, in the order of the words. */
record TypeSignature(String head, List<String> members) {
    /** @param published all that are listed: what such a type has from another one of them is told there */
    static TypeSignature of(Class<?> type, Set<Class<?>> published) {
        Stream<String> own = Stream.concat(Stream.of(type), hidden(type, published))
                .flatMap(holder -> MemberSignature.of(holder, type));
        List<String> members =
                Stream.concat(permitted(type), own).distinct().sorted().toList();
        return new TypeSignature(head(type), members);
    }

    /** What is inherited from a type of the module that others cannot name is theirs all the same. */
    private static Stream<Class<?>> hidden(Class<?> type, Set<Class<?>> published) {
        return Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                .filter(above -> isBeside(above, type) && !published.contains(above))
                .flatMap(above -> Stream.concat(Stream.of(above), hidden(above, published)));
    }

    private static boolean isBeside(Class<?> one, Class<?> other) {
        return Objects.equals(
                one.getProtectionDomain().getCodeSource(),
                other.getProtectionDomain().getCodeSource());
    }

    private static String head(Class<?> type) {
        return modifiers(type) + kind(type) + " " + TypeName.of(type) + TypeName.variables(type) + above(type);
    }

    private static String modifiers(Class<?> type) {
        int modifiers = type.getModifiers();
        boolean plain = !type.isRecord() && !type.isEnum();
        return (Modifier.isProtected(modifiers) ? "protected " : "")
                + (plain && Modifier.isFinal(modifiers) ? "final " : "")
                + (plain && !type.isInterface() && Modifier.isAbstract(modifiers) ? "abstract " : "")
                + (plain && type.isSealed() ? "sealed " : "");
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "@interface";
        }
        if (type.isRecord()) {
            return "record";
        }
        if (type.isEnum()) {
            return "enum";
        }
        return type.isInterface() ? "interface" : "class";
    }

    private static String above(Class<?> type) {
        AnnotatedType superclass = type.getAnnotatedSuperclass();
        boolean isSaid =
                superclass != null && !type.isRecord() && !type.isEnum() && type.getSuperclass() != Object.class;
        return (isSaid ? " extends " + TypeName.of(superclass) : "")
                + TypeName.listed(
                        type.isInterface() ? " extends " : " implements ",
                        TypeName.all(type.getAnnotatedInterfaces()).stream()
                                .sorted()
                                .toList(),
                        "");
    }

    /** Who distinguishes all heirs of a sealed type has to know them. */
    private static Stream<String> permitted(Class<?> type) {
        return type.isSealed() && !type.isEnum()
                ? Arrays.stream(type.getPermittedSubclasses()).map(heir -> "permits " + TypeName.of(heir))
                : Stream.empty();
    }
}
