package org.vpshr.application.ledger;

/**
 * What was answered to a command that was given with an id.
 *
 * @param id what its sender calls the command
 * @param fingerprint what tells the command from others
 * @param first the first position that it recorded
 * @param last the last position that it recorded
 * @param findings what else was answered
 */
public record CommandOutcome(String id, byte[] fingerprint, long first, long last, byte[] findings) {}
