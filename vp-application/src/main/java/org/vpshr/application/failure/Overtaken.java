package org.vpshr.application.failure;

/** The database undid a transaction because of another one; done anew, it may well succeed. */
public final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Overtaken(Throwable e) {
        super(e);
    }
}
