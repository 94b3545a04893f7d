package org.vpshr.domain.signatures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The signatures that others can name, read from the classes of a module. */
public final class PublishedApi {
    private static final String CLASS = ".class";

    private final List<Class<?>> types;

    private PublishedApi(Stream<Class<?>> outermost) {
        this.types = outermost
                .flatMap(PublishedApi::withNested)
                .sorted((one, other) -> TypeName.of(one).compareTo(TypeName.of(other)))
                .toList();
    }

    /** Of all packages that the module of the class exports to everybody; of all that it has, where it has no descriptor. */
    public static PublishedApi ofModuleWith(Class<?> one) {
        Path classes = classesWith(one);
        return new PublishedApi(loaded(one, exported(classes)));
    }

    /** Of the package of the class alone, without its tests. */
    public static PublishedApi ofPackageWith(Class<?> one) {
        return new PublishedApi(loaded(one, one.getPackageName()::equals));
    }

    /** One line for each: those of a type, then set in, those of what it has. */
    public List<String> lines() {
        Set<Class<?>> published = Set.copyOf(types);
        return types.stream()
                .map(type -> TypeSignature.of(type, published))
                .flatMap(type -> Stream.concat(
                        Stream.of(type.head()), type.members().stream().map(member -> "    " + member)))
                .toList();
    }

    private static Path classesWith(Class<?> one) {
        try {
            return Path.of(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("classes lie at no file", e);
        }
    }

    private static Predicate<String> exported(Path classes) {
        if (!Files.exists(classes.resolve("module-info.class"))) {
            return any -> true;
        }
        ModuleDescriptor module =
                ModuleFinder.of(classes).findAll().iterator().next().descriptor();
        return module.exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toCollection(TreeSet::new))::contains;
    }

    private static Stream<Class<?>> loaded(Class<?> one, Predicate<String> packages) {
        Path classes = classesWith(one);
        try (Stream<Path> files = Files.walk(classes)) {
            List<Class<?>> all = files.filter(file -> file.toString().endsWith(CLASS))
                    .map(file -> classes.relativize(file).toString().replace('/', '.'))
                    .map(file -> file.substring(0, file.length() - CLASS.length()))
                    .filter(name -> name.contains(".") && !name.contains("$") && !name.endsWith("Test"))
                    .filter(name -> !name.endsWith("package-info"))
                    .filter(name -> packages.test(name.substring(0, name.lastIndexOf('.'))))
                    .<Class<?>>map(name -> loaded(name, one.getClassLoader()))
                    .toList();
            return all.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> loaded(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name + " lies there and cannot be loaded", e);
        }
    }

    private static Stream<Class<?>> withNested(Class<?> type) {
        return (type.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) == 0
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(type),
                        Arrays.stream(type.getDeclaredClasses()).flatMap(PublishedApi::withNested));
    }
}
