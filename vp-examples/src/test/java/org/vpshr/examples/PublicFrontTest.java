package org.vpshr.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.examples.offences.OpensTheLedger;

/** The examples use nothing that an embedder could not: they are the proof that the public front suffices. */
class PublicFrontTest {
    private static final ArchRule ONLY_WHAT_IS_EXPORTED = noClasses()
            .should()
            .dependOnClassesThat(DescribedPredicate.describe("are not exported", PublicFrontTest::isHidden))
            .because("the examples are the proof that the public front suffices");

    private static boolean isHidden(JavaClass type) {
        return type.getPackageName().startsWith("org.vpshr.application") && !EXPORTED.contains(type.getPackageName());
    }

    private static final Set<String> EXPORTED = exported();

    private static Set<String> exported() {
        URI library = URI.create(VoluntaryPrinciples.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString());
        return ModuleFinder.of(Path.of(library))
                .find("org.vpshr.application")
                .orElseThrow()
                .descriptor()
                .exports()
                .stream()
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }

    @Test
    void the_examples_use_what_is_exported_alone() {
        ONLY_WHAT_IS_EXPORTED.check(new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.vpshr.examples"));
    }

    @Test
    void a_use_of_what_is_hidden_is_found() {
        assertThatThrownBy(
                        () -> ONLY_WHAT_IS_EXPORTED.check(new ClassFileImporter().importClasses(OpensTheLedger.class)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("OpensTheLedger");
    }
}
