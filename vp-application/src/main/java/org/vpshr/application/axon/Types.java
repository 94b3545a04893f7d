package org.vpshr.application.axon;

import java.util.Optional;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.vpshr.application.json.Catalogue;
import org.vpshr.application.json.TypeName;

/** Types of messages by the stable names of the catalogue, never by Java class names. */
final class Types {
    private Types() {}

    static MessageType of(Class<?> type) {
        return find(type).orElseThrow(() -> new IllegalArgumentException(type + " has no stable name"));
    }

    private static Optional<MessageType> find(Class<?> type) {
        Optional<TypeName> name =
                Catalogue.commands().nameOf(type).or(() -> Catalogue.events().nameOf(type));
        return name.map(EventMessages::type);
    }

    static MessageTypeResolver resolver() {
        return new MessageTypeResolver() {
            @Override
            public Optional<MessageType> resolve(Class<?> type) {
                return find(type);
            }
        };
    }
}
