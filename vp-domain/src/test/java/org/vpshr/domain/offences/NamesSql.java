package org.vpshr.domain.offences;

import java.sql.Connection;

/** Breaks the rule that the domain rests on the JDK and JSpecify alone. */
public record NamesSql(Connection connection) {}
