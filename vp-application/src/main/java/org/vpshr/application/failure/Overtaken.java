package org.vpshr.application.failure;

import java.sql.SQLException;

/** The database undid a transaction because of another one; done anew, it may well succeed. */
public final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Overtaken(SQLException e) {
        super(e);
    }
}
