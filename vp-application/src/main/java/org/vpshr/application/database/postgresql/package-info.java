/**
 * PostgreSQL: any number of machines, tables made by Flyway, a role with the least rights. Begin with {@link
 * org.vpshr.application.database.postgresql.PostgresDialect}.
 */
@NullMarked
package org.vpshr.application.database.postgresql;

import org.jspecify.annotations.NullMarked;
