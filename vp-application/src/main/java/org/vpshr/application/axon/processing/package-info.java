/**
 * Axon's streaming processors over the ledger, with their tokens in its database, so that what a follower writes and how
 * far it is are one transaction. Begin with {@link org.vpshr.application.axon.processing.EventProcessing}.
 */
@NullMarked
package org.vpshr.application.axon.processing;

import org.jspecify.annotations.NullMarked;
