package org.vpshr.application.dataset.content;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.json.codec.Shape;
import org.vpshr.application.reference.Vocabulary;
import org.vpshr.domain.StableName;

/** What the columns that are read off the catalogue mean: in the words of the reference of commands, or, of what no command says, in own ones. */
final class ColumnWords {
    private static final Map<String, String> OF_EVENTS = Map.of(
            "version", "which version",
            "after", "the time that it speaks of from then on");

    private ColumnWords() {}

    static String of(Class<?> owner, Shape.Field field) {
        @Nullable StableName name = owner.getAnnotation(StableName.class);
        Optional<String> said = name == null
                ? Vocabulary.meaning(owner, field.name())
                : Vocabulary.meaning(name.value().substring(0, name.value().indexOf('.')), field.name());
        return said.or(() -> Optional.ofNullable(OF_EVENTS.get(field.name())))
                .or(() -> Vocabulary.meaning(owner, field.name()))
                .orElse("");
    }
}
