package org.vpshr.application.failure;

import org.jspecify.annotations.Nullable;
import org.vpshr.application.policy.Actor;

/**
 * The actor may not do what it asked for. Nothing was recorded or shown. The message says who, by reference, what, why
 * not, and whom to ask.
 */
public final class NotPermitted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reference;
    private final String what;

    /**
     * @param what such as {@code record PublishReport about report/NL/2018/public}
     * @param why the rule, in plain words
     * @param ask who may, or can change it
     */
    NotPermitted(Actor actor, String what, String why, String ask) {
        this(actor.reference(), what, actor.reference() + " may not " + what + ": " + why + "; ask " + ask, null);
    }

    private NotPermitted(String reference, String what, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reference = reference;
        this.what = what;
    }

    /** The same, found at a place of a file, which is refused as a whole. */
    public NotPermitted at(String place) {
        return new NotPermitted(reference, what, place + ": " + getMessage(), this);
    }

    /** The actor's reference. */
    public String reference() {
        return reference;
    }

    public String what() {
        return what;
    }
}
