package org.vpshr.projections.offences;

import java.sql.Connection;

/** Breaks the rule that views rest on the domain alone. */
public record NamesSql(Connection connection) {}
