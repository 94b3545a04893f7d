package org.vpshr.domain.offences;

/** Breaks the rule that events are records of their interface. */
public sealed interface ScatteredEvent {

    /** Is no record. */
    final class Scattered implements ScatteredEvent {}
}
