package org.vpshr.application.failure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.failure.FailureKind;

/** The page on failures says what each kind is, how it is thrown, what to do, and whether it may be sent again. */
@SuppressWarnings("NullAway.Init")
class FailuresPageTest {
    private static List<List<String>> rows;

    @BeforeAll
    static void readThePage() throws IOException {
        rows = Files.readAllLines(Path.of("docs/failures.md")).stream()
                .filter(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .skip(2)
                .toList();
    }

    @Test
    void there_is_a_row_for_each_kind_in_order_and_no_cell_is_empty() {
        assertThat(rows)
                .extracting(List::getFirst)
                .containsExactlyElementsOf(Arrays.stream(FailureKind.values())
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .toList());
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(6).noneMatch(String::isBlank));
    }

    @Test
    void every_failure_that_crosses_the_front_is_named_once() {
        assertThat(rows.stream()
                        .flatMap(row -> Stream.of(row.get(1).split(", ")))
                        .map(name -> name.replace("`", "")))
                .containsExactlyInAnyOrderElementsOf(thrown());
    }

    /** Others are not public, or, as those of the ledger, the codec and the work of followers, in packages that are not. */
    private static List<String> thrown() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.vpshr.domain", "org.vpshr.application")
                        .stream()
                        .filter(type -> type.isAssignableTo(Failure.class)
                                && type.getModifiers().contains(JavaModifier.PUBLIC)
                                && !type.getModifiers().contains(JavaModifier.ABSTRACT)
                                && !type.getPackageName().matches(".*\\.(ledger|json|work)"))
                        .map(JavaClass::getSimpleName)
                        .toList();
    }
}
