package org.vpshr.application.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.application.Options;
import org.vpshr.application.Upkeep;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.NotPermitted;
import org.vpshr.application.following.Pace;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.store.ImportTerms;
import org.vpshr.application.store.InspectionTerms;
import org.vpshr.domain.Subject.PersonId;
import org.vpshr.domain.entry.EntryId;

/** Every role beside everything that upkeep can do, as the guide says it. */
class UpkeepRightsTest {
    private static final Guide GUIDE = Guide.read();

    @TempDir
    Path directory;

    private VoluntaryPrinciples record;

    @BeforeEach
    void open() {
        record = VoluntaryPrinciples.open(
                Options.of(directory.resolve("record.db")).withState(directory.resolve("state")));
    }

    @AfterEach
    void close() {
        record.close();
    }

    /** What is static is given no record, and needs the files themselves. */
    private static Stream<Method> methods() {
        return Arrays.stream(Upkeep.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()));
    }

    static Stream<Arguments> rolesAndMethods() {
        return Arrays.stream(Role.values()).flatMap(role -> methods().map(method -> Arguments.of(role, method)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("rolesAndMethods")
    void a_role_may_do_what_the_guide_says(Role role, Method method) {
        Upkeep upkeep = record.as(Actors.with(role)).upkeep();

        assertThat(permitted(upkeep, method)).isEqualTo(GUIDE.permitsUpkeep(Guide.word(role), method.getName()));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void the_embedding_system_may_do_everything(Method method) {
        assertThat(permitted(record.upkeep(), method)).isTrue();
    }

    @Test
    void the_guide_names_all_of_it_and_nothing_else() {
        Set<String> named = GUIDE.upkeepByRight().values().stream()
                .flatMap(names -> names.stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(methods().map(Method::getName).collect(Collectors.toSet())).isEqualTo(named);
    }

    @Test
    void who_may_not_export_makes_no_file() {
        Path file = directory.resolve("all.jsonl");
        Upkeep upkeep = record.as(Actors.with(Role.EDITOR, Role.KEEPER)).upkeep();

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> upkeep.exportTo(file))
                .withMessage("user:4711 may not export the record: auditing is for an auditor; ask an auditor of NL");
        assertThat(file).doesNotExist();
    }

    @Test
    void who_may_not_rotate_makes_no_key() {
        Path key = directory.resolve("new.key");
        Upkeep upkeep = record.as(Actors.with(Role.AUDITOR)).upkeep();

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> upkeep.rotateMasterKey(key));
        assertThat(Files.exists(key)).isFalse();
    }

    /** What is permitted may still fail for a reason of its own. */
    private boolean permitted(Upkeep upkeep, Method method) {
        try {
            Object[] given = Arrays.stream(method.getParameterTypes())
                    .map(this::something)
                    .toArray();
            method.invoke(upkeep, given);
            return true;
        } catch (InvocationTargetException e) {
            return !(e.getCause() instanceof NotPermitted);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private @Nullable Object something(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "Options" -> Options.of(directory.resolve("a-copy.db"));
            case "Path" -> directory.resolve("a-file");
            case "OutputStream" -> new ByteArrayOutputStream();
            case "NamedResource" -> NamedResource.of(directory.resolve("nothing-there"));
            case "PersonId" -> new PersonId("koch");
            case "EntryId" -> new EntryId("an-entry");
            case "String" -> "ab".repeat(32);
            case "Pace" -> Pace.USUAL;
            case "PublicKey" -> key();
            case "InspectionTerms" -> InspectionTerms.none();
            case "ImportTerms" -> ImportTerms.none();
            default -> throw new AssertionError("nothing to give for " + type);
        };
    }

    private static PublicKey key() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPublic();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
