package org.vpshr.application.offences;

import java.sql.Connection;

/** Breaks the rule that only the stores speak SQL. */
public interface NamesSql {
    Connection connection();
}
