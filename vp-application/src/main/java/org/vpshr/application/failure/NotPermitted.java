package org.vpshr.application.failure;

/**
 * The actor may not do what it asked for. Nothing was recorded or shown. The message says who, by reference, what, why
 * not, and whom to ask.
 */
public final class NotPermitted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reference;
    private final String what;

    /**
     * @param reference the actor's
     * @param what such as {@code record PublishReport about report/NL/2018/public}
     * @param why the rule, in plain words
     * @param ask who may, or can change it
     */
    public NotPermitted(String reference, String what, String why, String ask) {
        super(reference + " may not " + what + ": " + why + "; ask " + ask);
        this.reference = reference;
        this.what = what;
    }

    private NotPermitted(NotPermitted found, String place) {
        super(place + ": " + found.getMessage(), found);
        this.reference = found.reference;
        this.what = found.what;
    }

    /** The same, found at a place of a file, which is refused as a whole. */
    public NotPermitted at(String place) {
        return new NotPermitted(this, place);
    }

    /** The actor's reference. */
    public String reference() {
        return reference;
    }

    public String what() {
        return what;
    }
}
