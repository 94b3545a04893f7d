package org.vpshr.application.nodes;

import org.jspecify.annotations.Nullable;
import org.vpshr.application.privacy.MacKey;

/** What is kept of a view of a subject. It is believed only where it bears the MAC of this record. */
record KeptView(SubjectView says, byte @Nullable [] mac) {

    static KeptView of(SubjectView says, MacKey key) {
        return new KeptView(says, message(says, key).mac());
    }

    boolean isOf(MacKey key) {
        return message(says, key).bears(mac);
    }

    private static MacKey.Message message(SubjectView says, MacKey key) {
        return key.message(says.view().key())
                .put(says.subject().toString())
                .put(says.position())
                .put(says.day().toString())
                .put(says.document());
    }
}
