/**
 * One database, whichever it is: sessions lent out, transactions, whoever waits for a commit of another process. No
 * meaning of a table is known here. Begin with {@link org.vpshr.application.database.Database}.
 */
@NullMarked
package org.vpshr.application.database;

import org.jspecify.annotations.NullMarked;
