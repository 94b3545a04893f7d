package org.vpshr.application.store;

/**
 * How far the record goes: printed in a report or kept by a third party, it proves later that nothing before it was
 * changed.
 *
 * @param position the last position taken, 0 when nothing is recorded
 * @param hash the SHA-256 of the chain up to there, in hexadecimal
 */
public record Head(long position, String hash) {}
