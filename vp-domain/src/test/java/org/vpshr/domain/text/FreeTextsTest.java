package org.vpshr.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.given.EveryFact;

/** Which texts of commands and events are the ministry's own: found through the records, so that none is forgotten. */
class FreeTextsTest {
    private static final Set<String> OUR_OWN = Set.of("ground", "reason", "authoriser", "evidence");

    private static List<RecordComponent> components() {
        Set<Class<?>> seen = new LinkedHashSet<>();
        List<RecordComponent> found = new ArrayList<>();
        Stream.concat(EveryFact.events().stream(), EveryFact.commands().stream())
                .forEach(type -> collect(type, seen, found));
        return found;
    }

    private static void collect(Class<?> type, Set<Class<?>> seen, List<RecordComponent> found) {
        if (!type.getName().startsWith("org.vpshr") || !seen.add(type)) {
            return;
        }
        if (type.isSealed()) {
            Stream.of(type.getPermittedSubclasses()).forEach(kind -> collect(kind, seen, found));
        }
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                found.add(component);
                types(component.getGenericType()).forEach(each -> collect(each, seen, found));
            }
        }
    }

    private static Stream<Class<?>> types(Type type) {
        return type instanceof ParameterizedType many
                ? Stream.of(many.getActualTypeArguments()).flatMap(FreeTextsTest::types)
                : type instanceof Class<?> plain ? Stream.of(plain) : Stream.empty();
    }

    private static List<String> named(Stream<RecordComponent> components) {
        return components
                .map(c -> c.getDeclaringRecord().getSimpleName() + "." + c.getName())
                .sorted()
                .distinct()
                .toList();
    }

    @Test
    void grounds_reasons_authorisers_and_evidence_are_the_ministrys_own_wherever_they_stand() {
        assertThat(named(components().stream()
                        .filter(c -> c.getType() == String.class && OUR_OWN.contains(c.getName()))
                        .filter(c -> !c.isAnnotationPresent(Internal.class))))
                .isEmpty();
    }

    @Test
    void what_names_something_is_no_free_text_of_the_ministrys_own() {
        assertThat(named(components().stream()
                        .filter(c -> c.isAnnotationPresent(Label.class) && c.isAnnotationPresent(Internal.class))))
                .isEmpty();
    }

    @Test
    void only_texts_are_terms_or_the_ministrys_own() {
        assertThat(named(components().stream()
                        .filter(c -> c.isAnnotationPresent(Label.class) || c.isAnnotationPresent(Internal.class))
                        .filter(c -> c.getType() != String.class)))
                .isEmpty();
    }

    @Test
    void the_sweep_comes_to_what_stands_deep_inside() {
        assertThat(named(components().stream()))
                .contains(
                        "Limited.ground",
                        "Contribution.evidence",
                        "PersonName.full",
                        "Imprint.salt",
                        "Item.commitment");
    }
}
