package org.vpshr.examples;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vpshr.examples.offences.WritesAFile;

/** There is one way to write a file, and what it guards is guarded everywhere. */
class OneWriterTest {
    private static final Set<String> WAYS = Set.of(
            "java.nio.file.Files.write",
            "java.nio.file.Files.writeString",
            "java.nio.file.Files.newOutputStream",
            "java.nio.file.Files.newBufferedWriter",
            "java.nio.file.Files.newByteChannel",
            "java.nio.file.Files.copy",
            "java.nio.file.Files.move",
            "java.nio.file.Files.createFile",
            "java.nio.file.Files.createLink",
            "java.nio.file.Files.createTempFile",
            "java.nio.channels.FileChannel.open",
            "java.nio.channels.AsynchronousFileChannel.open",
            "java.io.FileOutputStream.<init>",
            "java.io.FileWriter.<init>",
            "java.io.RandomAccessFile.<init>",
            "java.io.File.createTempFile",
            "java.io.File.createNewFile",
            "java.io.File.renameTo");

    /** Who writes in a way of its own, and what that is. */
    private static final Map<String, String> OF_THEIR_OWN = Map.of(
            "org.vpshr.application.privacy.Spool", "a copy under a name that nobody else has, gone with its process",
            "org.vpshr.application.table.ZipParts", "a copy under a name that nobody else has, gone when it is read",
            "org.vpshr.testing.ShortestFile", "what a test found, where its build writes",
            "org.vpshr.application.privacy.MasterKey", "it fills what is made once by the guarded way",
            "org.vpshr.examples.cli.Vp", "standard output and standard error, which are open already");

    private static final ArchRule ONE_PACKAGE_WRITES_FILES = noClasses()
            .that()
            .resideOutsideOfPackage("org.vpshr.application.file..")
            .and(not(describe("write in a way of their own", OneWriterTest::isOfItsOwn)))
            .should()
            .accessTargetWhere(describe("write a file", OneWriterTest::writes))
            .because(
                    "a store, a key or a table that was filled in is lost where one way forgets what the others guard");

    private static boolean isOfItsOwn(JavaClass type) {
        return OF_THEIR_OWN.containsKey(type.getName());
    }

    private static boolean writes(JavaAccess<?> access) {
        return WAYS.contains(
                access.getTargetOwner().getName() + "." + access.getTarget().getName());
    }

    private static JavaClasses shipped() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(location -> !location.contains("-tests.jar"))
                .importPackages("org.vpshr");
    }

    @Test
    void one_package_writes_files() {
        ONE_PACKAGE_WRITES_FILES.check(shipped());
    }

    @Test
    void whoever_is_excused_does_write() {
        JavaClasses shipped = shipped();
        assertThat(OF_THEIR_OWN.keySet())
                .allSatisfy(name ->
                        assertThat(shipped.get(name).getAccessesFromSelf()).anyMatch(OneWriterTest::writes));
    }

    @Test
    void a_planted_offence_is_found() {
        assertThatThrownBy(
                        () -> ONE_PACKAGE_WRITES_FILES.check(new ClassFileImporter().importClasses(WritesAFile.class)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("WritesAFile");
    }
}
