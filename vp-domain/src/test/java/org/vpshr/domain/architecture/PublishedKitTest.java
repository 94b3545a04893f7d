package org.vpshr.domain.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is published as the test kit of the domain rests on nothing that is not. */
class PublishedKitTest {
    private static final String KIT = "org.vpshr.domain.given";
    private static final List<String> LIBRARIES = List.of("java.", "org.assertj.", "net.jqwik.", "org.jspecify.");

    private static final ArchRule STANDS_ALONE = classes()
            .should()
            .onlyDependOnClassesThat(describe("are published with it", PublishedKitTest::isPublished))
            .because("who adds vp-domain-testing has no other class of our tests");

    private static boolean isPublished(JavaClass type) {
        JavaClass base = type.getBaseComponentType();
        return base.isPrimitive()
                || LIBRARIES.stream().anyMatch(base.getName()::startsWith)
                || base.getName().startsWith("org.vpshr.domain.") && (isOfTheKit(base) || isOfTheDomain(base));
    }

    private static boolean isOfTheKit(JavaClass type) {
        return type.getPackageName().equals(KIT) && !type.getName().endsWith("Test");
    }

    private static boolean isOfTheDomain(JavaClass type) {
        return type.getSource().stream()
                .noneMatch(source -> source.getUri().toString().contains("test-classes"));
    }

    private static JavaClasses kit() {
        return new ClassFileImporter()
                .withImportOption(location -> !location.contains("Test.class") && !location.contains("Test$"))
                .importPackages(KIT);
    }

    @Test
    void the_kit_stands_alone() {
        STANDS_ALONE.check(kit());
    }

    @Test
    void a_use_of_another_class_of_the_tests_is_found() {
        JavaClasses planted = new ClassFileImporter().importClasses(DomainArchitectureTest.class);

        assertThatThrownBy(() -> STANDS_ALONE.check(planted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("DomainArchitectureTest");
    }
}
