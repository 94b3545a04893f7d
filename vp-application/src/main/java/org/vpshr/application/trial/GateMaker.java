package org.vpshr.application.trial;

import org.vpshr.application.events.EventReader;
import org.vpshr.application.ledger.row.EventLog;
import org.vpshr.application.recording.Gate;

/** Makes what whoever asks is held to, on a log that goes on. */
@FunctionalInterface
public interface GateMaker {
    Gate on(EventLog log, EventReader events);
}
