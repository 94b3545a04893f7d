package org.vpshr.testing.mutation;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.pitest.classinfo.ClassName;
import org.pitest.classpath.ClassloaderByteArraySource;
import org.pitest.mutationtest.engine.Mutant;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.mutationtest.engine.gregor.GregorMutater;
import org.pitest.mutationtest.engine.gregor.config.Mutator;
import org.vpshr.domain.rule.Rule;

/** The mutations that PIT makes by default of the methods in which a rule refuses or flags. */
final class RuleMutations {
    private static final List<String> APPLIED = List.of("refuseIf", "flagIf");

    private final GregorMutater mutater = new GregorMutater(
            new ClassloaderByteArraySource(RuleMutations.class.getClassLoader()),
            method -> true,
            Mutator.newDefaults());

    /** So many of them, the same for the same seed. */
    List<Mutant> drawn(long seed, int count) {
        List<MutationDetails> all = new ArrayList<>(all());
        Collections.shuffle(all, new Random(seed));
        return all.subList(0, count).stream()
                .map(each -> mutater.getMutation(each.getId()))
                .toList();
    }

    List<MutationDetails> all() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.vpshr.domain").stream()
                        .filter(type -> !type.isInterface())
                        .flatMap(type -> mutater.findMutations(ClassName.fromString(type.getName())).stream()
                                .filter(each -> appliesARule(type, each)))
                        .sorted(Comparator.comparing(RuleMutations::place))
                        .toList();
    }

    /** Where it is and what it changes, in whatever order the files lie, and whatever stands in comments above it. */
    private static String place(MutationDetails mutation) {
        return String.join(
                " ",
                mutation.getClassName().asJavaName(),
                mutation.getMethod(),
                String.format("%05d", mutation.getFirstIndex()),
                mutation.getMutator());
    }

    private static boolean appliesARule(JavaClass type, MutationDetails mutation) {
        return type.getMethods().stream()
                .filter(method -> method.getName().equals(mutation.getMethod()))
                .flatMap(method -> method.getMethodCallsFromSelf().stream())
                .anyMatch(RuleMutations::isApplied);
    }

    private static boolean isApplied(JavaMethodCall call) {
        return call.getTargetOwner().isAssignableTo(Rule.class) && APPLIED.contains(call.getName());
    }
}
