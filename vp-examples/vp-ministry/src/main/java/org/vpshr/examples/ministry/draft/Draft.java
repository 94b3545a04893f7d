package org.vpshr.examples.ministry.draft;

/**
 * Something that is kept for whoever made it.
 *
 * @param label what is known of it without a look into it
 * @param content what it says
 */
public record Draft(DraftLabel label, byte[] content) {}
