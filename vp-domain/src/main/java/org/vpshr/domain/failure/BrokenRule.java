package org.vpshr.domain.failure;

/**
 * A rule of the domain that does not hold.
 *
 * @param number its number in the catalogue of rules
 * @param text what it says
 * @param ground what it rests on
 */
public record BrokenRule(int number, String text, String ground) {}
