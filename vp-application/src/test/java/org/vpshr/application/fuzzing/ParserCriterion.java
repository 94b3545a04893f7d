package org.vpshr.application.fuzzing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a parser is: a method, not private, whose name begins with {@code parse} or {@code read} as a word, and that takes a
 * text, bytes, a stream, a file or a resource. So whoever writes one has it fuzzed, or says why not.
 */
public final class ParserCriterion {
    private static final Pattern NAME = Pattern.compile("(parse|read)([A-Z].*)?");
    private static final Set<String> INPUTS = Set.of(
            "java.lang.String",
            "java.lang.CharSequence",
            "[B",
            "java.io.InputStream",
            "java.io.Reader",
            "java.nio.file.Path",
            "org.vpshr.application.input.NamedResource");

    private ParserCriterion() {}

    /** The parsers of packages, as in {@code domain.time.FuzzyDate#parse}. */
    public static SortedSet<String> in(String... packages) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(location -> !location.contains("test-classes") && !location.contains("-tests.jar"))
                .importPackages(packages);
        return of(classes);
    }

    static SortedSet<String> of(Iterable<JavaClass> classes) {
        SortedSet<String> found = new TreeSet<>();
        for (JavaClass type : classes) {
            for (JavaMethod method : type.getMethods()) {
                if (isParser(method)) {
                    found.add(type.getName().replaceFirst("org\\.vpshr\\.", "") + "#" + method.getName());
                }
            }
        }
        return found;
    }

    private static boolean isParser(JavaMethod method) {
        return NAME.matcher(method.getName()).matches()
                && !method.getModifiers().contains(JavaModifier.PRIVATE)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !isOfAStream(method)
                && method.getRawParameterTypes().stream().anyMatch(type -> INPUTS.contains(type.getName()));
    }

    private static boolean isOfAStream(JavaMethod method) {
        return method.getOwner().isAssignableTo(java.io.InputStream.class);
    }
}
