package org.vpshr.domain.offences;

/** Breaks the rule that nothing rests on what a class is called in Java. */
public final class NamesAClass {
    String name(Object event) {
        return event.getClass().getSimpleName();
    }
}
