package org.vpshr.application.offences;

import org.axonframework.messaging.core.MessageType;

/** Breaks the rule that only one package knows Axon. */
public final class NamesAxon {
    MessageType type = new MessageType("an.Offence");
}
