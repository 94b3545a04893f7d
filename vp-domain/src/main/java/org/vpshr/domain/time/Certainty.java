package org.vpshr.domain.time;

/** The answer to a question about fuzzy dates. MAYBE is for a person to look at (rule 90). */
public enum Certainty {
    YES,
    NO,
    MAYBE;

    /** The answer when a doubt is known about its ground: a yes becomes a maybe. */
    Certainty doubted(boolean doubt) {
        return this == YES && doubt ? MAYBE : this;
    }
}
