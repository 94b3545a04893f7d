package org.vpshr.projections.offences;

import org.vpshr.application.store.Head;

/** Breaks the rule that views know nothing of where the events are kept. */
public interface NamesTheApplication {
    Head head();
}
