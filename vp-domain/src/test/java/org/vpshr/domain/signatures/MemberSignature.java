package org.vpshr.domain.signatures;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/** A constructor, a method, a field or a constant that others can name. */
final class MemberSignature {
    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");
    private static final Set<String> OF_EVERY_ENUM = Set.of("values", "valueOf");

    private MemberSignature() {}

    /** What the holder declares, as a member of the type, which is the holder itself or inherits from it. */
    static Stream<String> of(Class<?> holder, Class<?> type) {
        Stream<String> constructors = holder.equals(type)
                ? open(holder.getDeclaredConstructors()).map(MemberSignature::constructor)
                : Stream.empty();
        Stream<String> methods = open(holder.getDeclaredMethods())
                .filter(method -> !isOfAll(method))
                .map(MemberSignature::method);
        return Stream.of(constructors, methods, open(holder.getDeclaredFields()).map(MemberSignature::field))
                .flatMap(signatures -> signatures);
    }

    private static <M extends Member> Stream<M> open(M[] members) {
        return Arrays.stream(members)
                .filter(member -> !member.isSynthetic())
                .filter(member -> (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0);
    }

    private static boolean isOfAll(Method method) {
        return OF_EVERY_OBJECT.contains(method.getName())
                || (method.getDeclaringClass().isEnum() && OF_EVERY_ENUM.contains(method.getName()));
    }

    private static String constructor(Constructor<?> constructor) {
        return modifiers(constructor)
                + generic(constructor)
                + constructor.getDeclaringClass().getSimpleName()
                + parameters(constructor);
    }

    private static String method(Method method) {
        return modifiers(method)
                + (method.isDefault() ? "default " : "")
                + generic(method)
                + TypeName.of(method.getAnnotatedReturnType())
                + " "
                + method.getName()
                + parameters(method)
                + (method.getDefaultValue() == null ? "" : " default");
    }

    private static String field(Field field) {
        return field.isEnumConstant()
                ? field.getName()
                : modifiers(field) + TypeName.of(field.getAnnotatedType()) + " " + field.getName();
    }

    private static String generic(Executable executable) {
        String variables = TypeName.variables(executable);
        return variables.isEmpty() ? "" : variables + " ";
    }

    private static String parameters(Executable executable) {
        AnnotatedType[] types = executable.getAnnotatedParameterTypes();
        return "(" + String.join(", ", TypeName.all(types)) + ")"
                + TypeName.listed(" throws ", TypeName.all(executable.getAnnotatedExceptionTypes()), "");
    }

    /** Of the modifiers, those that bind who calls or extends. */
    private static String modifiers(Member member) {
        int modifiers = member.getModifiers();
        boolean inInterface = member.getDeclaringClass().isInterface();
        return (Modifier.isProtected(modifiers) ? "protected " : "")
                + (Modifier.isStatic(modifiers) ? "static " : "")
                + (Modifier.isAbstract(modifiers) && !inInterface ? "abstract " : "")
                + (Modifier.isFinal(modifiers) && isOpenToHeirs(member) ? "final " : "");
    }

    private static boolean isOpenToHeirs(Member member) {
        return member instanceof Field
                || !Modifier.isFinal(member.getDeclaringClass().getModifiers());
    }
}
