package org.vpshr.domain.offences;

import java.sql.Connection;

/** Breaks the rule that the domain rests on the JDK, JSpecify and PCollections alone. */
public record NamesSql(Connection connection) {}
