/**
 * The way of a command: Axon Framework finds the events that a decision rests on, takes the decision and appends what it
 * says, all through the ledger. Nothing outside of this package knows of Axon. Begin with {@link
 * org.vpshr.application.axon.Commands}.
 */
@NullMarked
package org.vpshr.application.axon;

import org.jspecify.annotations.NullMarked;
