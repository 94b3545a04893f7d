package org.vpshr.application.fuzzing;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.input.NamedResource;

/** A method, whoever may call it, that takes some arguments and then bytes, a text, a stream, a file or a resource. */
final class NamedMethod {
    private static final List<Class<?>> INPUTS =
            List.of(byte[].class, String.class, InputStream.class, NamedResource.class, Path.class);

    private NamedMethod() {}

    static Parser.Attempt of(String name, Object... before) {
        Method method = find(name, before.length);
        method.setAccessible(true);
        @Nullable Object owner = Modifier.isStatic(method.getModifiers()) ? null : made(method.getDeclaringClass());
        Class<?> kind = method.getParameterTypes()[before.length];
        return input -> call(method, owner, arguments(before, kind, input));
    }

    private static Method find(String name, int before) {
        String type = "org.vpshr." + name.substring(0, name.indexOf('#'));
        String called = name.substring(name.indexOf('#') + 1);
        try {
            return Arrays.stream(Class.forName(type).getDeclaredMethods())
                    .filter(method -> method.getName().equals(called)
                            && method.getParameterCount() == before + 1
                            && INPUTS.contains(method.getParameterTypes()[before]))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("there is no " + name));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Object made(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object[] arguments(Object[] before, Class<?> kind, byte[] input) throws Exception {
        Object[] all = Arrays.copyOf(before, before.length + 1);
        all[before.length] = as(kind, input);
        return all;
    }

    private static Object as(Class<?> kind, byte[] input) throws Exception {
        if (kind == byte[].class) {
            return input.clone();
        }
        if (kind == String.class) {
            return new String(input, StandardCharsets.UTF_8);
        }
        if (kind == InputStream.class) {
            return new ByteArrayInputStream(input);
        }
        if (kind == NamedResource.class) {
            return new NamedResource("input", () -> new ByteArrayInputStream(input));
        }
        return Files.write(
                Path.of(
                        System.getProperty("java.io.tmpdir"),
                        "vp-fuzzed-" + ProcessHandle.current().pid()),
                input);
    }

    private static void call(Method method, @Nullable Object owner, Object[] arguments) throws Exception {
        try {
            Object read = method.invoke(owner, arguments);
            if (read instanceof AutoCloseable open) {
                open.close();
            }
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception thrown) {
                throw thrown;
            }
            throw (Error) e.getCause();
        }
    }
}
