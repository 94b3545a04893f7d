package org.vpshr.application.ledger.row;

/** A type and version that occurs, and the first position that bears it. */
public record StoredType(String type, int version, long position) {}
