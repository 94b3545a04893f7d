/**
 * SQLite: one file, one writer, synchronous to the disk. Begin with {@link
 * org.vpshr.application.database.sqlite.SqliteDialect}.
 */
@NullMarked
package org.vpshr.application.database.sqlite;

import org.jspecify.annotations.NullMarked;
