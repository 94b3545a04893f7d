/**
 * Who may do what with the record. {@link org.vpshr.application.policy.Needed} reads like the rules; {@link
 * org.vpshr.application.policy.Policy} holds an actor to them when it records, {@link
 * org.vpshr.application.policy.Reading} when it reads. Who the actor is, the embedding system says; nothing here asks.
 */
@NullMarked
package org.vpshr.application.policy;

import org.jspecify.annotations.NullMarked;
