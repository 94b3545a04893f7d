package org.vpshr.application.offences;

import java.sql.Connection;

/** Planted: a signature with a type of JDBC in it. */
public interface ShowsADriver {
    void use(Connection connection);
}
