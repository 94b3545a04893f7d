package org.vpshr.application.ledger;

/** A type and version that occurs, and the first position that bears it. */
public record StoredType(String type, int version, long position) {}
