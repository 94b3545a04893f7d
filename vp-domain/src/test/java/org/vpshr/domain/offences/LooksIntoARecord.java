package org.vpshr.domain.offences;

/** Breaks the rule that nothing rests on reflection. */
public final class LooksIntoARecord {
    int fields(Object event) {
        return event.getClass().getRecordComponents().length;
    }
}
