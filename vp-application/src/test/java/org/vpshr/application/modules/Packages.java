package org.vpshr.application.modules;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vpshr.application.given.ModuleClasses;

/** The packages below one, as they were compiled. That one itself is left out: it gathers what those below it say. */
final class Packages {
    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*\\s*(.{25,}?[.:;])(?:\\s|\\*/)", Pattern.DOTALL);

    private final Class<?> module;
    private final String root;
    private final Path sources;

    /** @param module a class of the module */
    Packages(Class<?> module, String root, Path sources) {
        this.module = module;
        this.root = root;
        this.sources = sources;
    }

    Standing standing() throws IOException {
        SortedMap<String, SortedSet<String>> below = new TreeMap<>();
        ModuleClasses.with(module).forEach(type -> take(type, below));
        return Standing.of(below);
    }

    private void take(JavaClass type, SortedMap<String, SortedSet<String>> below) {
        if (isBelow(type)) {
            SortedSet<String> own = below.computeIfAbsent(name(type), name -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .map(JavaClass::getBaseComponentType)
                    .filter(target -> isBelow(target) && !name(target).equals(name(type)))
                    .forEach(target -> own.add(name(target)));
        }
    }

    private boolean isBelow(JavaClass type) {
        return type.getPackageName().startsWith(root + ".");
    }

    private String name(JavaClass type) {
        return type.getPackageName().substring(root.length() + 1);
    }

    /** What lives in it: the first sentence of what it says of itself, and another where that is short. */
    String says(String name) throws IOException {
        String text = Files.readString(sources.resolve(name.replace('.', '/')).resolve("package-info.java"));
        Matcher first = SENTENCE.matcher(text.replaceAll("(?m)^ \\* ?", ""));
        if (!first.find()) {
            throw new AssertionError(root + "." + name + " does not say what lives in it");
        }
        return first.group(1)
                .replaceAll("\\{@(?:code|link) (?:[\\w.]*[.#])?(\\w+)[^}]*}", "`$1`")
                .replaceAll("\\s+", " ")
                .replaceAll("[:;]$", ".");
    }
}
