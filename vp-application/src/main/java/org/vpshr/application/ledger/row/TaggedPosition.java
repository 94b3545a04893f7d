package org.vpshr.application.ledger.row;

import java.util.SortedSet;

/** What an event is found by, and where it stands. */
public record TaggedPosition(long position, SortedSet<String> tags) {}
