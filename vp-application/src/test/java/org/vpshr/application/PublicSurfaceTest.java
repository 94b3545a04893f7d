package org.vpshr.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vpshr.application.offences.ShowsADriver;

/** What an embedder can name: nothing that a newer version of Axon, Jackson or a driver could break. */
class PublicSurfaceTest {
    private static final List<String> NEVER_SHOWN = List.of(
            "org.axonframework.",
            "com.fasterxml.",
            "org.sqlite.",
            "org.postgresql.",
            "org.flywaydb.",
            "org.commonmark.",
            "org.jsoup.",
            "org.apache.",
            "org.slf4j.");
    private static final List<String> OF_THE_STORE_ALONE = List.of("java.sql.", "javax.sql.");

    /** Where the host's own database is met: as a store, and as a sink. */
    private static final List<String> OF_DATABASES =
            List.of("org.vpshr.application.store", "org.vpshr.application.following");

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.vpshr.application");

    @Test
    void no_signature_shows_a_library_behind_it() {
        Set<String> exported = exported();

        assertThat(OURS.stream()
                        .filter(type -> exported.contains(type.getPackageName()))
                        .flatMap(PublicSurfaceTest::shown))
                .isEmpty();
    }

    @Test
    void a_signature_that_shows_a_driver_is_found() {
        assertThat(shown(new ClassFileImporter().importClass(ShowsADriver.class)))
                .hasSize(1);
    }

    @Test
    void what_a_method_takes_or_gives_can_be_named_by_its_caller() {
        Set<String> exported = exported();

        assertThat(OURS.stream()
                        .filter(type -> exported.contains(type.getPackageName()))
                        .flatMap(PublicSurfaceTest::open)
                        .filter(unit -> !(unit instanceof JavaConstructor))
                        .filter(unit -> types(unit)
                                .anyMatch(type -> type.getPackageName().startsWith("org.vpshr.application")
                                        && !exported.contains(type.getPackageName())))
                        .map(JavaCodeUnit::getFullName))
                .isEmpty();
    }

    private static Stream<String> shown(JavaClass type) {
        return open(type)
                .filter(unit -> types(unit).anyMatch(shown -> isBehind(shown.getName(), type.getPackageName())))
                .map(JavaCodeUnit::getFullName);
    }

    private static Stream<JavaCodeUnit> open(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                ? type.getCodeUnits().stream()
                        .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                : Stream.empty();
    }

    private static Stream<JavaClass> types(JavaCodeUnit unit) {
        return Stream.concat(
                        Stream.concat(unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType())),
                        unit.getExceptionTypes().stream())
                .filter(type -> !isHandedOver(unit, type));
    }

    /** The host says in which of its transactions something is recorded. */
    private static boolean isHandedOver(JavaCodeUnit unit, JavaClass type) {
        return unit.getName().equals("within") && type.getName().equals("java.sql.Connection");
    }

    private static boolean isBehind(String type, String packageName) {
        return NEVER_SHOWN.stream().anyMatch(type::startsWith)
                || OF_THE_STORE_ALONE.stream().anyMatch(type::startsWith) && !OF_DATABASES.contains(packageName);
    }

    private static Set<String> exported() {
        URI ours = URI.create(VoluntaryPrinciples.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString());
        ModuleReference module =
                ModuleFinder.of(Path.of(ours)).find("org.vpshr.application").orElseThrow();
        return module.descriptor().exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }
}
