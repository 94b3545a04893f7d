package org.vpshr.domain.time;

/** The answer to a question about fuzzy dates. MAYBE is for a person to look at (rule 90). */
public enum Certainty {
    /** It is so, on whichever of the days that may be meant. */
    YES,
    /** It is not so, on whichever of the days that may be meant. */
    NO,
    /** It is so on some of the days that may be meant, and not on others. */
    MAYBE;

    /** The answer when a doubt is known about its ground: a yes becomes a maybe. */
    Certainty doubted(boolean doubt) {
        return this == YES && doubt ? MAYBE : this;
    }
}
