package org.vpshr.domain;

/**
 * A command that tells how something came to be that lasts until it is said to end: a founding, a membership, a seat, an
 * office, a mandate. What began so before a year is part of how things stand in it.
 */
public interface BeginsState {}
