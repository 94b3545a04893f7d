package org.vpshr.application.offences;

import java.sql.Statement;

/** Breaks the rule that only the stores speak SQL. */
public interface NamesSql {
    Statement statement();
}
